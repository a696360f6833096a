package org.yanchao.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.round.RoundView;

/** Who can be drawn for a round, and what is known of them. */
@Component
class ExpertPool {

  private final Experts experts;
  private final ExpertFacts facts;
  private final Workloads workloads;
  private final Widenings widenings;
  private final IgnoredConflicts ignored;

  ExpertPool(
      Experts experts,
      ExpertFacts facts,
      Workloads workloads,
      Widenings widenings,
      IgnoredConflicts ignored) {
    this.experts = experts;
    this.facts = facts;
    this.workloads = workloads;
    this.widenings = widenings;
    this.ignored = ignored;
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
    var away = workloads.away(terms.load(), day, terms.reviewDueOn());
    return new PoolSnapshot(
        facts.of(active),
        away,
        facts.grounds(ignored.findByRound(round.id())),
        new TieRule(day, terms.yearsBack()),
        facts.organiser(round, terms));
  }

  /** The same of the experts of a draw already made: their share of work no longer matters. */
  PoolSnapshot drawn(RoundView round, List<Expert> asked, PanelTerms terms, LocalDate day) {
    return new PoolSnapshot(
        facts.of(asked),
        workloads.absent(day, terms.reviewDueOn()),
        facts.grounds(ignored.findByRound(round.id())),
        new TieRule(day, terms.yearsBack()),
        facts.organiser(round, terms));
  }
}
