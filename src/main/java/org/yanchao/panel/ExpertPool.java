package org.yanchao.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.round.RoundView;

/** Who can be drawn for a round, and what is known of them. */
@Component
class ExpertPool {

  private final Experts experts;
  private final ExpertTies ties;
  private final Widenings widenings;

  ExpertPool(Experts experts, ExpertTies ties, Widenings widenings) {
    this.experts = experts;
    this.ties = ties;
    this.widenings = widenings;
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

  /** Everybody who can be drawn for the round, as they are on a day. */
  PoolSnapshot snapshot(RoundView round, PanelTerms terms, LocalDate day) {
    var active =
        experts.findByLibraryInAndStatusOrderByNumber(libraries(round), ExpertStatus.ACTIVE);
    return snapshot(active, terms, day);
  }

  /** The same of some experts. */
  PoolSnapshot snapshot(List<Expert> asked, PanelTerms terms, LocalDate day) {
    var known =
        ties.findByExpertIn(asked.stream().map(Expert::id).toList()).stream()
            .collect(Collectors.groupingBy(ExpertTie::expert));
    return new PoolSnapshot(asked, known, Map.of(), new TieRule(day, terms.yearsBack()));
  }
}
