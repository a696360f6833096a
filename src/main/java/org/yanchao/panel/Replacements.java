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
import org.yanchao.draw.DrawBook;
import org.yanchao.draw.DrawnExperts;
import org.yanchao.expert.Expert;
import org.yanchao.expert.RecusalGround;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/**
 * Finds who takes a seat that became free: the first alternate who fits, else whoever follows in
 * the order chance has already made. Nobody is chosen by hand, so anyone can recompute it.
 */
@Component
class Replacements {

  private final RoundDesk rounds;
  private final PanelStore panels;
  private final DrawBook draws;
  private final DrawnExperts drawn;
  private final StandBacks standBacks;

  /** Who follows, and from which candidates they stand back. */
  record Successor(Expert expert, Map<UUID, RecusalGround> standsBack) {}

  Replacements(
      RoundDesk rounds,
      PanelStore panels,
      DrawBook draws,
      DrawnExperts drawn,
      StandBacks standBacks) {
    this.standBacks = standBacks;
    this.rounds = rounds;
    this.panels = panels;
    this.draws = draws;
    this.drawn = drawn;
  }

  /**
   * The expert who follows, empty when nobody without relation is left.
   *
   * @param leaving the seat that becomes free, null when one is added
   */
  Optional<Successor> next(ReviewBatch batch, @Nullable Seat leaving) {
    var round = rounds.show(batch.round());
    var order = order(batch);
    var found = drawn.standBacks(round, batch.id(), List.copyOf(order.values()));
    var gone = gone(batch);
    var staying = staying(batch, leaving);
    var beside = drawn.byId(staying);
    return queue(batch, order).stream()
        .filter(it -> found.get(it.id()).fromAll().isEmpty() && !gone.contains(it.id()))
        .map(it -> new Successor(it, found.get(it.id()).candidates()))
        .filter(it -> fits(round, batch, beside, it.expert()))
        .filter(it -> enough(batch, staying, it))
        .findFirst();
  }

  /** With this expert every candidate keeps enough sheets. */
  private boolean enough(ReviewBatch batch, List<UUID> staying, Successor joining) {
    var known = panels.standBacks(batch.id());
    var panel = new ArrayList<Set<UUID>>();
    staying.forEach(it -> panel.add(known.getOrDefault(it, Set.of())));
    panel.add(joining.standsBack().keySet());
    return standBacks.enough(batch, panel);
  }

  /** Numbered alternates first, then the rest of the permutation. */
  private List<Expert> queue(ReviewBatch batch, Map<String, Expert> order) {
    var waiting =
        panels.seats(batch.id()).stream()
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
    return panels.seats(batch.id()).stream()
        .filter(seat -> seat.state() != SeatState.STANDBY)
        .map(Seat::expert)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private boolean fits(RoundView round, ReviewBatch batch, List<Expert> beside, Expert expert) {
    var panel = new ArrayList<>(beside);
    panel.add(expert);
    return drawn.fits(round, Math.max(batch.seats(), panel.size()), panel);
  }

  private List<UUID> staying(ReviewBatch batch, @Nullable Seat leaving) {
    return panels.seated(batch.id()).stream()
        .filter(seat -> leaving == null || !seat.id().equals(leaving.id()))
        .map(Seat::expert)
        .toList();
  }

  /** The eligible experts in the order chance gave them. */
  private Map<String, Expert> order(ReviewBatch batch) {
    return drawn.inOrder(draws.order(batch.id()));
  }
}
