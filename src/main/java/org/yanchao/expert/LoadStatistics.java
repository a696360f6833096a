package org.yanchao.expert;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Stamp;

/** How often every expert was seated this year, by number and without names, for anyone. */
@Service
@Transactional(readOnly = true)
public class LoadStatistics {

  private final ExpertRoll experts;
  private final SeatsTaken seats;
  private final Stamp stamp;

  LoadStatistics(ExpertRoll experts, SeatsTaken seats, Stamp stamp) {
    this.experts = experts;
    this.seats = seats;
    this.stamp = stamp;
  }

  /** One line per expert who can be drawn, in the order of the numbers. */
  public List<ExpertCount> thisYear() {
    var since = BusinessClock.startOf(stamp.today().withDayOfYear(1));
    var loads =
        seats.since(since).stream()
            .collect(Collectors.toMap(ExpertLoad::expert, ExpertLoad::seats));
    return experts.active().stream()
        .map(it -> new ExpertCount(it.library(), it.number(), seatsOf(it.id(), loads)))
        .toList();
  }

  private static long seatsOf(UUID expert, Map<UUID, Long> loads) {
    return loads.getOrDefault(expert, 0L);
  }
}
