package org.yanchao.kernel;

import java.util.List;
import java.util.Map;

/** The units below the county, where a programme has to count them. */
public final class Townships {

  private static final String STREET = "STREET";

  private final List<Township> all;

  public Townships(List<Township> all) {
    this.all = List.copyOf(all);
  }

  /**
   * One unit of the township level.
   *
   * @param rural whether it is a town or township; a street office is not (EC-13)
   */
  public record Township(String code, String county, String name, boolean rural) {}

  static Townships parse(List<Map<String, String>> rows) {
    return new Townships(
        rows.stream()
            .map(
                it ->
                    new Township(
                        it.get("code"),
                        it.get("county"),
                        it.get("name"),
                        !STREET.equals(it.get("kind"))))
            .toList());
  }

  /** The towns and townships of a county, street offices left out. */
  public List<Township> ruralOf(String county) {
    return all.stream().filter(it -> it.county().equals(county) && it.rural()).toList();
  }
}
