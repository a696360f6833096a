package org.yanchao.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.ranking.Assessments;
import org.yanchao.ranking.Assessor;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RankingView;
import org.yanchao.review.SheetArchive;
import org.yanchao.review.SheetScore;
import org.yanchao.round.RoundView;
import org.yanchao.scoring.SheetState;

/** Reads back what a locked order was made of. */
@Component
class RoundRecords {

  private final Assessments assessments;
  private final SheetArchive archive;
  private final DecisionDesk decided;
  private final RankingDesk rankings;

  RoundRecords(
      Assessments assessments, SheetArchive archive, DecisionDesk decided, RankingDesk rankings) {
    this.assessments = assessments;
    this.archive = archive;
    this.decided = decided;
    this.rankings = rankings;
  }

  /** A candidate that left after the lock still stands in the locked order. */
  RoundRecord of(RoundView round, RankingView ranking) {
    var locked = ranking.rows();
    var ranked = locked.stream().map(RankingRow::candidateId).collect(Collectors.toSet());
    var sheets = sheets(round.id());
    var entries =
        assessments.everybody(round).stream()
            .filter(it -> counts(it, ranked))
            .map(it -> new RoundRecord.Entry(it, of(it, sheets)))
            .toList();
    return new RoundRecord(
        assessments.rules(round),
        round.quota() == null ? 0 : round.quota(),
        entries,
        locked,
        rankings.intact(round.id()),
        decided.standing(round.id()));
  }

  private static boolean counts(Assessor.Judged it, Set<UUID> ranked) {
    return it.score().state() == CandidateState.IN_REVIEW || ranked.contains(it.candidate().id());
  }

  /** Who left has no valid sheets any more; its official score keeps their totals. */
  private static List<RoundRecord.Sheet> of(
      Assessor.Judged it, Map<UUID, List<SheetScore>> sheets) {
    return it.score().state() == CandidateState.IN_REVIEW
        ? sheets.getOrDefault(it.candidate().id(), List.of()).stream()
            .map(sheet -> new RoundRecord.Sheet(sheet.points(), sheet.total()))
            .toList()
        : List.of();
  }

  private Map<UUID, List<SheetScore>> sheets(UUID round) {
    return archive.sheets(round).stream()
        .filter(it -> it.state() == SheetState.SUBMITTED && it.total() != null)
        .sorted(Comparator.comparingInt(SheetScore::seatNo))
        .collect(Collectors.groupingBy(SheetScore::candidateId));
  }
}
