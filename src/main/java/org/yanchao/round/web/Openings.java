package org.yanchao.round.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Territory;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Tells which rounds an authority has not opened yet, and what still holds each of them up. */
@Component
class Openings {

  private final RoundDesk rounds;
  private final Territory territory;
  private final Regions regions;

  Openings(RoundDesk rounds, Territory territory, Regions regions) {
    this.rounds = rounds;
    this.territory = territory;
    this.regions = regions;
  }

  List<Opening> of(Actor actor, List<RoundView> opened) {
    return territory.programmesOf(String.valueOf(actor.authority())).stream()
        .flatMap(programme -> levels(actor).stream().map(level -> opening(actor, programme, level)))
        .filter(it -> opened.stream().noneMatch(round -> same(it, round)))
        .toList();
  }

  private Opening opening(Actor actor, Programme programme, Level level) {
    var refusal = rounds.whyNotOpen(actor, programme.id(), programme.year(), level);
    return new Opening(programme, level, refusal.orElse(null));
  }

  private List<Level> levels(Actor actor) {
    return Optional.ofNullable(actor.authority())
        .map(regions::ever)
        .map(unit -> unit.levelsHeld().stream().sorted().toList())
        .orElse(List.of());
  }

  private static boolean same(Opening opening, RoundView round) {
    return round.level() == opening.level()
        && round.programme().equals(opening.programme().id())
        && round.cycle() == opening.programme().year();
  }
}
