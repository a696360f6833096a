package org.yanchao.transcript;

import java.util.Comparator;
import java.util.List;

/**
 * What a panel must look like.
 *
 * @param seats experts wanted
 * @param alternates numbered alternates wanted
 * @param perEmployer how many seats one employer may have
 * @param partialSeats how many seats may go to experts who cannot judge every candidate: with no
 *     more of them, every candidate surely keeps enough sheets for a score
 * @param strata seats kept for a field or region; the rest is free
 */
public record DrawRules(
    int seats, int alternates, int perEmployer, int partialSeats, List<Stratum> strata) {

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
    return new DrawRules(0, alternates, perEmployer, 0, List.of());
  }
}
