package org.yanchao.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
    var out = roster.conflicts(round, batch, List.copyOf(order.values()), rules.yearsBack());
    var gone = gone(batch);
    var employers = employersBeside(batch, leaving, order);
    return queue(batch, order).stream()
        .filter(expert -> !out.contains(expert.id()) && !gone.contains(expert.id()))
        .filter(e -> employers.getOrDefault(e.employer(), 0L) < rules.perEmployer())
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

  private Map<String, Long> employersBeside(
      ReviewBatch batch, @Nullable Seat leaving, Map<String, Expert> order) {
    var byId = order.values().stream().collect(Collectors.toMap(Expert::id, Function.identity()));
    return rows.seated(batch.id()).stream()
        .filter(seat -> leaving == null || !seat.id().equals(leaving.id()))
        .map(seat -> byId.get(seat.expert()).employer())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** The eligible experts in the order chance gave them, supplementary draws after the first. */
  private Map<String, Expert> order(ReviewBatch batch) {
    var numbers =
        draws.findByBatchOrderByNo(batch.id()).stream()
            .filter(draw -> draw.status() == DrawStatus.USED)
            .flatMap(draw -> draw.read().permutation().stream())
            .distinct()
            .toList();
    return roster.inOrder(numbers);
  }
}
