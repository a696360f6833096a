package org.yanchao.panel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.PanelRules;

/** Who cannot come, and who has had their share of this year's reviews. */
@Component
class Workloads {

  private final Seats seats;
  private final ExpertAbsences absences;

  Workloads(Seats seats, ExpertAbsences absences) {
    this.seats = seats;
    this.absences = absences;
  }

  /** Experts who said they are away on one of these days. */
  Map<UUID, RecusalGround> absent(LocalDate from, LocalDate to) {
    return absences.findByFirstDayLessThanEqualAndLastDayGreaterThanEqual(to, from).stream()
        .map(ExpertAbsence::expert)
        .distinct()
        .collect(Collectors.toMap(expert -> expert, expert -> RecusalGround.UNAVAILABLE));
  }

  /** The same, with those who have judged as often as the pack allows, or only lately. */
  Map<UUID, RecusalGround> away(PanelRules.Load load, LocalDate from, LocalDate to) {
    var away = new HashMap<UUID, RecusalGround>();
    for (var it : seats.loads(BusinessClock.startOf(from.withDayOfYear(1)))) {
      var last = BusinessClock.dayOf(it.lastDrawnAt());
      if (it.seats() >= load.perYear()) {
        away.put(it.expert(), RecusalGround.LOAD);
      } else if (last.plusDays(load.restDays()).isAfter(from)) {
        away.put(it.expert(), RecusalGround.REST);
      }
    }
    away.putAll(absent(from, to));
    return away;
  }
}
