package org.yanchao.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.round.RoundDesk;

/**
 * Finds who takes a seat that became free: the first alternate who fits, else whoever follows in
 * the order chance has already made. Nobody is chosen by hand, so anyone can recompute it.
 */
@Component
class Replacements {

  private final RoundDesk rounds;
  private final PanelRows rows;
  private final Draws draws;
  private final PanelRoster roster;
  private final PanelTermsReader terms;

  Replacements(
      RoundDesk rounds, PanelRows rows, Draws draws, PanelRoster roster, PanelTermsReader terms) {
    this.rounds = rounds;
    this.rows = rows;
    this.draws = draws;
    this.roster = roster;
    this.terms = terms;
  }

  /**
   * The expert who follows, empty when nobody without relation is left.
   *
   * @param leaving the seat that becomes free, null when one is added
   */
  Optional<Expert> next(ReviewBatch batch, @Nullable Seat leaving) {
    var round = rounds.show(batch.round());
    var rules = terms.of(round);
    var order = order(batch);
    var out = roster.conflicts(round, batch, List.copyOf(order.values()), rules);
    var gone = gone(batch);
    var beside = beside(batch, leaving);
    return queue(batch, order).stream()
        .filter(expert -> !out.contains(expert.id()) && !gone.contains(expert.id()))
        .filter(
            expert ->
                fits(rules.drawRules(Math.max(batch.seats(), beside.size() + 1)), beside, expert))
        .findFirst();
  }

  /** Numbered alternates first, then the rest of the permutation. */
  private List<Expert> queue(ReviewBatch batch, Map<String, Expert> order) {
    var waiting =
        rows.seats(batch.id()).stream()
            .filter(seat -> seat.state() == SeatState.STANDBY)
            .map(Seat::expert)
            .toList();
    var queue = new ArrayList<Expert>();
    waiting.forEach(
        id -> order.values().stream().filter(e -> e.id().equals(id)).forEach(queue::add));
    order.values().stream().filter(e -> !queue.contains(e)).forEach(queue::add);
    return queue;
  }

  /** Everybody who sits or sat in this batch. */
  private Set<UUID> gone(ReviewBatch batch) {
    return rows.seats(batch.id()).stream()
        .filter(seat -> seat.state() != SeatState.STANDBY)
        .map(Seat::expert)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Strata and the limit per employer hold for the new panel as they did for the old. */
  private static boolean fits(DrawRules rules, List<Expert> beside, Expert expert) {
    var panel = new ArrayList<>(beside);
    panel.add(expert);
    return Seating.canSit(rules, panel.stream().map(it -> it.entry(it.employer())).toList());
  }

  private List<Expert> beside(ReviewBatch batch, @Nullable Seat leaving) {
    return roster.byId(
        rows.seated(batch.id()).stream()
            .filter(seat -> leaving == null || !seat.id().equals(leaving.id()))
            .map(Seat::expert)
            .toList());
  }

  /** The eligible experts in the order chance gave them, supplementary draws after the first. */
  private Map<String, Expert> order(ReviewBatch batch) {
    var numbers =
        draws.findByBatchOrderByNo(batch.id()).stream()
            .flatMap(draw -> draw.read().permutation().stream())
            .distinct()
            .toList();
    return roster.inOrder(numbers);
  }
}
