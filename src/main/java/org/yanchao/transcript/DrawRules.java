package org.yanchao.transcript;

import java.util.Comparator;
import java.util.List;

/**
 * What a panel must look like.
 *
 * @param seats experts wanted
 * @param alternates numbered alternates wanted
 * @param perEmployer how many seats one employer may have
 * @param strata seats kept for a field or region; the rest is free
 */
public record DrawRules(int seats, int alternates, int perEmployer, List<Stratum> strata) {

  public DrawRules {
    strata =
        strata.stream()
            .sorted(Comparator.comparing(Stratum::kind).thenComparing(Stratum::value))
            .toList();
  }

  int freeSeats() {
    return seats - strata.stream().mapToInt(Stratum::seats).sum();
  }

  /** The same panel asked for alternates only. */
  DrawRules alternatesOnly() {
    return new DrawRules(0, alternates, perEmployer, List.of());
  }
}
