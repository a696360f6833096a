package org.yanchao.naming;

import org.springframework.stereotype.Component;
import org.yanchao.kernel.Regions;

/** Named bases with the names of their county and of the unit that named them. */
@Component
public class NamingRows {

  private final Regions regions;

  NamingRows(Regions regions) {
    this.regions = regions;
  }

  /** One line. */
  public record Row(NamingView it, String county, String authority) {}

  /** One name with those of its units. */
  public Row row(NamingView it) {
    return new Row(it, regions.ever(it.county()).name(), regions.ever(it.authority()).name());
  }
}
