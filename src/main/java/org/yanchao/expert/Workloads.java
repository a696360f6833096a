package org.yanchao.expert;

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
public class Workloads {

  private final SeatsTaken seats;
  private final ExpertRoll experts;

  Workloads(SeatsTaken seats, ExpertRoll experts) {
    this.seats = seats;
    this.experts = experts;
  }

  /** Experts who said they are away on one of these days. */
  public Map<UUID, RecusalGround> absent(LocalDate from, LocalDate to) {
    return experts.absent(from, to).stream()
        .collect(Collectors.toMap(expert -> expert, expert -> RecusalGround.UNAVAILABLE));
  }

  /** The same, with those who have judged as often as the pack allows, or only lately. */
  public Map<UUID, RecusalGround> away(PanelRules.Load load, LocalDate from, LocalDate to) {
    var away = new HashMap<UUID, RecusalGround>();
    for (var it : seats.since(BusinessClock.startOf(from.withDayOfYear(1)))) {
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
