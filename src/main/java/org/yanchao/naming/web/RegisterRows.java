package org.yanchao.naming.web;

import org.springframework.stereotype.Component;
import org.yanchao.kernel.Regions;
import org.yanchao.naming.NamingView;

/** Named bases with the names of their county and of the unit that named them. */
@Component
class RegisterRows {

  private final Regions regions;

  RegisterRows(Regions regions) {
    this.regions = regions;
  }

  /** One line. */
  record Row(NamingView it, String county, String authority) {}

  Row row(NamingView it) {
    return new Row(it, regions.ever(it.county()).name(), regions.ever(it.authority()).name());
  }

  /** The same as open data. */
  OpenBase open(NamingView it) {
    return new OpenBase(
        it.baseName(),
        it.entityName(),
        it.creditCode(),
        it.kind().name(),
        it.level().name(),
        it.cycle(),
        it.county(),
        regions.ever(it.county()).name(),
        it.authority(),
        regions.ever(it.authority()).name(),
        it.documentNo(),
        it.namedOn().toString(),
        it.validTo() == null ? null : it.validTo().toString(),
        it.certificateNo(),
        it.state().name(),
        it.projectId().toString());
  }
}
