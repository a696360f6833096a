package org.yanchao.expert;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

  /** Those of them and everybody who has taken all the seats the pack allows in a year. */
  public Map<UUID, RecusalGround> busy(PanelRules.Load load, LocalDate from, LocalDate to) {
    var busy = new HashMap<UUID, RecusalGround>();
    for (var it : taken(from)) {
      if (it.seats() >= load.perYear()) {
        busy.put(it.expert(), RecusalGround.LOAD);
      }
    }
    busy.putAll(absent(from, to));
    return busy;
  }

  /** The same with those who took a seat only lately. */
  public Map<UUID, RecusalGround> away(PanelRules.Load load, LocalDate from, LocalDate to) {
    var away = new HashMap<UUID, RecusalGround>();
    for (var it : taken(from)) {
      var last = BusinessClock.dayOf(it.lastSeatedAt());
      if (last.plusDays(load.restDays()).isAfter(from)) {
        away.put(it.expert(), RecusalGround.REST);
      }
    }
    away.putAll(busy(load, from, to));
    return away;
  }

  /** How many further seats each expert may take this year. */
  public Map<UUID, Long> left(PanelRules.Load load, LocalDate day, List<Expert> asked) {
    var taken =
        taken(day).stream().collect(Collectors.toMap(ExpertLoad::expert, ExpertLoad::seats));
    return asked.stream()
        .collect(
            Collectors.toMap(Expert::id, it -> load.perYear() - taken.getOrDefault(it.id(), 0L)));
  }

  private List<ExpertLoad> taken(LocalDate day) {
    return seats.since(BusinessClock.startOf(day.withDayOfYear(1)));
  }
}
