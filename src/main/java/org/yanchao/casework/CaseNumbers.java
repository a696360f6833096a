package org.yanchao.casework;

import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Hands out readable case numbers, gapless per authority and year. */
@Component
@NamedInterface("desks")
public class CaseNumbers {

  private final CaseCounters counters;

  CaseNumbers(CaseCounters counters) {
    this.counters = counters;
  }

  /** The next number, such as {@code 222403-2022-0007}. */
  public String next(String authority, int year) {
    var scope = authority + "-" + year;
    var counter = counters.findById(scope).orElseGet(() -> new CaseCounter(scope));
    var number = "%s-%04d".formatted(scope, counter.take());
    counters.save(counter);
    return number;
  }
}
