package org.yanchao.naming;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Programmes;

/** Numbers of certificates: gapless per level, authority and year, in the order of the list. */
@Component
class CertificateNumbers {

  private final CertificateCounters counters;
  private final Programmes programmes;
  private final Regions regions;

  CertificateNumbers(CertificateCounters counters, Programmes programmes, Regions regions) {
    this.counters = counters;
    this.programmes = programmes;
    this.regions = regions;
  }

  /**
   * For whom numbers are taken.
   *
   * @param pack the version of its programme by which they are named
   * @param year year of the naming document
   */
  record Series(String pack, String programme, Level level, String authority, int year) {

    /** The counter's key; the programme is in it because another pack may number differently. */
    String scope() {
      return programme + "/" + level + "/" + authority + "/" + year;
    }
  }

  /** Takes this many serial numbers at once and says the first; the counter stays locked. */
  int take(Series series, int count) {
    var scope = series.scope();
    counters.begin(scope);
    var counter = counters.findLocked(scope).orElseThrow();
    var first = counter.take(count);
    counters.save(counter);
    return first;
  }

  /** A serial number written as the programme says. */
  String write(Series series, int serial) {
    var rules = programmes.pinned(series.pack()).numbering();
    var unit = regions.ever(series.authority());
    var values =
        Map.of(
            "{level}", String.valueOf(rules.levelWords().get(series.level())),
            "{code}", Optional.ofNullable(unit.gbCode()).orElse(unit.key()),
            "{year}", String.valueOf(series.year()),
            "{serial}", ("%0" + rules.serialDigits() + "d").formatted(serial));
    var number = rules.pattern();
    for (var value : values.entrySet()) {
      number = number.replace(value.getKey(), value.getValue());
    }
    return number;
  }
}
