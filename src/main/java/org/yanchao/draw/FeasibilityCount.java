package org.yanchao.draw;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.RecusalGround;
import org.yanchao.transcript.DrawAlgorithm;
import org.yanchao.transcript.DrawRequest;
import org.yanchao.transcript.Stratum;

/** Counts how many experts remain for a batch under each rule, and names the rule that blocks. */
final class FeasibilityCount {

  private FeasibilityCount() {}

  static BatchFeasibility of(DrawRequest request) {
    var eligible = request.eligible();
    var rules = request.rules();
    return new BatchFeasibility(
        request.batch(),
        request.candidates().size(),
        request.pool().size(),
        request.exclusions().stream()
            .collect(
                Collectors.toMap(
                    out -> RecusalGround.valueOf(out.reason()),
                    out -> 1,
                    Integer::sum,
                    TreeMap::new)),
        eligible.size(),
        request.partialExperts(),
        (int) eligible.stream().map(DrawRequest.Entry::employer).distinct().count(),
        rules.strata().stream().map(it -> remain(it, eligible)).toList(),
        DrawAlgorithm.mostSeats(request),
        rules,
        blockedBy(request));
  }

  private static BatchFeasibility.Remain remain(Stratum it, List<DrawRequest.Entry> eligible) {
    return new BatchFeasibility.Remain(it, (int) eligible.stream().filter(it::fits).count());
  }

  private static @Nullable String blockedBy(DrawRequest request) {
    var eligible = request.eligible();
    var rules = request.rules();
    if (eligible.size() < rules.seats()) {
      return "seats";
    }
    if (rules.strata().stream().anyMatch(it -> remain(it, eligible).experts() < it.seats())) {
      return "strata";
    }
    if (DrawAlgorithm.mostSeats(request.forgettingPartial()) < rules.seats()) {
      return "perEmployer";
    }
    if (DrawAlgorithm.mostSeats(request) < rules.seats()) {
      return "partial";
    }
    return eligible.size() < rules.seats() + rules.alternates() ? "alternates" : null;
  }
}
