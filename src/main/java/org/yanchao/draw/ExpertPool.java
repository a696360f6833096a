package org.yanchao.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanchao.expert.Expert;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.expert.Organiser;
import org.yanchao.expert.RecusalGround;
import org.yanchao.expert.TieRule;
import org.yanchao.expert.Workloads;
import org.yanchao.kernel.Regions;
import org.yanchao.round.RoundView;

/** Who can be drawn for a round, and what is known of them. */
@Component
public class ExpertPool {

  private final ExpertRoll experts;
  private final Regions regions;
  private final Workloads workloads;
  private final Widenings widenings;
  private final AnsweredConflicts answers;

  ExpertPool(
      ExpertRoll experts,
      Regions regions,
      Workloads workloads,
      Widenings widenings,
      AnsweredConflicts answers) {
    this.experts = experts;
    this.regions = regions;
    this.workloads = workloads;
    this.widenings = widenings;
    this.answers = answers;
  }

  /** The library of the unit that runs the review and those a recorded widening added. */
  public List<String> libraries(RoundView round) {
    var all = new ArrayList<>(List.of(round.reviewer()));
    widenings.findByRoundOrderByApprovedAt(round.id()).stream()
        .flatMap(widening -> widening.view().libraries().stream())
        .filter(library -> !all.contains(library))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** Everybody who can be drawn for the round, as they are on a day. */
  PoolSnapshot snapshot(RoundView round, DrawTerms terms, LocalDate day) {
    var active = experts.active(libraries(round));
    return snapshot(
        round, terms, day, active, workloads.away(terms.load(), day, terms.reviewDueOn()));
  }

  /** The same of the experts of a draw already made: who follows was at rest when it was made. */
  PoolSnapshot drawn(RoundView round, List<Expert> asked, DrawTerms terms, LocalDate day) {
    return snapshot(
        round, terms, day, asked, workloads.busy(terms.load(), day, terms.reviewDueOn()));
  }

  private PoolSnapshot snapshot(
      RoundView round,
      DrawTerms terms,
      LocalDate day,
      List<Expert> asked,
      Map<UUID, RecusalGround> away) {
    return new PoolSnapshot(
        experts.known(asked),
        away,
        workloads.left(terms.load(), day, asked),
        ignored(round),
        new TieRule(day, terms.yearsBack()),
        organiser(round, terms));
  }

  private Map<UUID, Set<RecusalGround>> ignored(RoundView round) {
    return answers.findByRound(round.id()).stream()
        .filter(AnsweredConflict::ignored)
        .collect(
            Collectors.groupingBy(
                AnsweredConflict::expert,
                Collectors.mapping(AnsweredConflict::ground, Collectors.toSet())));
  }

  private Organiser organiser(RoundView round, DrawTerms terms) {
    var units = Stream.of(round.authority(), round.reviewer()).distinct();
    return new Organiser(
        units.map(it -> regions.ever(it).name()).toList(),
        terms.organiserWords(),
        terms.townshipWords());
  }
}
