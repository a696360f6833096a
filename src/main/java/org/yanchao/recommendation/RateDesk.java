package org.yanchao.recommendation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.cultivation.IntakeRate;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Stamp;

/** Computes the intake rate and the push rate from what happened (JL-28, JL-29). */
@Service
@Transactional(readOnly = true)
public class RateDesk {

  private final PoolDesk pools;
  private final Recommendations recommendations;
  private final RecommendationItems items;
  private final Stamp stamp;

  RateDesk(
      PoolDesk pools, Recommendations recommendations, RecommendationItems items, Stamp stamp) {
    this.pools = pools;
    this.recommendations = recommendations;
    this.items = items;
    this.stamp = stamp;
  }

  /** Both rates of a cycle over all levels, with the cases that are missing. */
  public Rates rates(String programme, int cycle) {
    return rates(programme, cycle, Arrays.asList(Level.values()));
  }

  /** Both rates of one level: what it took in, and what it sent up. */
  public Rates rates(String programme, int cycle, Level level) {
    return rates(programme, cycle, List.of(level));
  }

  /** Both rates of each unit and level that had anything to take in or to send up. */
  public List<UnitRates> byUnit(String programme, int cycle) {
    var intake = pools.intakeByUnit(programme, cycle);
    var push = pushByUnit(programme, cycle);
    var units = new TreeSet<>(intake.keySet());
    push.keySet().forEach(it -> units.add(it.unit()));
    return units.stream()
        .flatMap(unit -> Arrays.stream(Level.values()).map(level -> new Held(unit, level)))
        .map(it -> rates(it, intake.getOrDefault(it.unit(), List.of()), push.get(it)))
        .filter(UnitRates::any)
        .toList();
  }

  /** One unit at one level. */
  private record Held(String unit, Level level) {}

  private UnitRates rates(Held held, List<IntakeRate> intake, @Nullable PushRate push) {
    var sent = push == null ? new PushRate(stamp.today()) : push;
    var taken = sum(intake.stream().filter(it -> it.level() == held.level()).toList());
    return new UnitRates(held.unit(), held.level(), new Rates(taken, sent.rate(), sent.late()));
  }

  private Map<Held, PushRate> pushByUnit(String programme, int cycle) {
    var counts = new HashMap<Held, PushRate>();
    for (var sent :
        recommendations.findByProgrammeAndCycleOrderByOpenedAtAscIdAsc(programme, cycle)) {
      var count =
          counts.computeIfAbsent(
              new Held(sent.lowerAuthority(), sent.level()), it -> new PushRate(stamp.today()));
      items.findByRecommendationIdOrderByNo(sent.id()).forEach(it -> count.count(sent, it));
    }
    return counts;
  }

  private Rates rates(String programme, int cycle, List<Level> levels) {
    var push = push(programme, cycle, levels);
    return new Rates(intake(programme, cycle, levels), push.rate(), push.late());
  }

  private PushRate push(String programme, int cycle, List<Level> levels) {
    var count = new PushRate(stamp.today());
    for (var sent :
        recommendations.findByProgrammeAndCycleOrderByOpenedAtAscIdAsc(programme, cycle)) {
      if (levels.contains(sent.level())) {
        items.findByRecommendationIdOrderByNo(sent.id()).forEach(it -> count.count(sent, it));
      }
    }
    return count;
  }

  private Rates.Rate intake(String programme, int cycle, List<Level> levels) {
    return sum(
        pools.intake(programme, cycle).stream().filter(it -> levels.contains(it.level())).toList());
  }

  private static Rates.Rate sum(List<IntakeRate> counted) {
    List<UUID> missing = counted.stream().flatMap(it -> it.missing().stream()).toList();
    return new Rates.Rate(
        counted.stream().mapToInt(IntakeRate::admitted).sum(),
        counted.stream().mapToInt(IntakeRate::met).sum(),
        missing);
  }
}
