package org.yanchao.draw;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanchao.expert.RecusalGround;
import org.yanchao.transcript.DrawRules;
import org.yanchao.transcript.Stratum;

/**
 * How many experts remain for one batch, and which rule blocks; no names.
 *
 * @param partial how many of the eligible cannot judge every candidate
 * @param blockedBy seats, strata, perEmployer, partial or alternates, null when a panel can be
 *     drawn
 */
public record BatchFeasibility(
    int batchNo,
    int candidates,
    int pool,
    Map<RecusalGround, Integer> excluded,
    int eligible,
    int partial,
    int employers,
    List<Remain> strata,
    int mostSeats,
    DrawRules rules,
    @Nullable String blockedBy) {

  /** How many of those who remain fit a stratum. */
  public record Remain(Stratum stratum, int experts) {}
}
