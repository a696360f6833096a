package org.yanchao.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundView;

/** Who can be drawn for a batch of a round, and who must stand back. */
@Component
class ExpertPool {

  private final Experts experts;
  private final ExpertTies ties;
  private final Widenings widenings;
  private final Stamp journal;

  ExpertPool(Experts experts, ExpertTies ties, Widenings widenings, Stamp journal) {
    this.experts = experts;
    this.ties = ties;
    this.widenings = widenings;
    this.journal = journal;
  }

  /** The round's own library and those a recorded widening added. */
  List<String> libraries(RoundView round) {
    var all = new ArrayList<>(List.of(round.authority()));
    widenings.findByRoundOrderByApprovedAt(round.id()).stream()
        .flatMap(widening -> widening.view().libraries().stream())
        .filter(library -> !all.contains(library))
        .forEach(all::add);
    return List.copyOf(all);
  }

  List<Expert> active(RoundView round) {
    return experts.findByLibraryInAndStatusOrderByNumber(libraries(round), ExpertStatus.ACTIVE);
  }

  /** Why experts of the pool may not judge the batch, by their id. */
  Map<UUID, RecusalGround> conflicts(List<Expert> pool, BatchSide side, int yearsBack) {
    var rule = new TieRule(journal.today(), yearsBack);
    var known =
        ties.findByExpertIn(pool.stream().map(Expert::id).toList()).stream()
            .collect(Collectors.groupingBy(ExpertTie::expert));
    return pool.stream()
        .flatMap(
            expert ->
                side.conflict(expert, known.getOrDefault(expert.id(), List.of()), rule).stream()
                    .map(ground -> Map.entry(expert.id(), ground)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Everything the draw of one batch depends on. */
  DrawRequest request(RoundView round, PanelTerms terms, int batchNo, BatchSide side, Lot lot) {
    var pool = active(round);
    var out = conflicts(pool, side, terms.yearsBack());
    return new DrawRequest(
        DrawAlgorithm.VERSION,
        round.number(),
        batchNo,
        lot.no(),
        side.caseNumbers(),
        pool.stream().map(e -> new DrawRequest.Entry(e.number(), e.employer())).toList(),
        pool.stream()
            .filter(e -> out.containsKey(e.id()))
            .map(e -> new DrawRequest.Exclusion(e.number(), out.get(e.id()).name()))
            .toList(),
        seats(round),
        terms.alternates(),
        terms.perEmployer(),
        lot.share());
  }

  static int seats(RoundView round) {
    var seats = round.seats();
    return seats == null ? 0 : seats;
  }
}
