package org.yanchao.expert;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            .collect(Collectors.toMap(ExpertLoad::expert, Function.identity()));
    return experts.active().stream().map(it -> count(it, loads.get(it.id()))).toList();
  }

  private static ExpertCount count(Expert expert, @Nullable ExpertLoad load) {
    var seats = load == null ? 0 : load.seats();
    var open = load == null ? 0 : load.open();
    return new ExpertCount(expert.library(), expert.number(), seats, open);
  }
}
