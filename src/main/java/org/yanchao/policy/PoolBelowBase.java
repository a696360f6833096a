package org.yanchao.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.Indicator.Direction;

/** The pool may ask less than the naming, never more, in any indicator both name (JL-27). */
public final class PoolBelowBase {

  private final Programme programme;

  public PoolBelowBase(Programme programme) {
    this.programme = programme;
  }

  /** Indicators in which the pool asks more than the base. */
  public List<String> offenders(StandardTerms pool, StandardTerms base) {
    var offenders = new ArrayList<String>();
    for (var condition : pool.conditions()) {
      var direction = programme.indicator(condition.indicator()).map(Indicator::direction);
      var other = condition(base, condition.indicator());
      if (direction.isPresent() && other.isPresent()) {
        if (above(direction.get(), condition, other.get())) {
          offenders.add(condition.indicator());
        }
      }
    }
    return offenders;
  }

  private static Optional<Condition> condition(StandardTerms terms, String indicator) {
    return terms.conditions().stream().filter(it -> it.indicator().equals(indicator)).findFirst();
  }

  private static boolean above(Direction direction, Condition pool, Condition base) {
    if (above(direction, pool.threshold(), base.threshold())) {
      return true;
    }
    var asked = pool.groups() == null ? Map.<String, BigDecimal>of() : pool.groups();
    var limit = base.groups() == null ? Map.<String, BigDecimal>of() : base.groups();
    return asked.entrySet().stream()
        .anyMatch(it -> above(direction, it.getValue(), limit.get(it.getKey())));
  }

  private static boolean above(
      Direction direction, @Nullable BigDecimal pool, @Nullable BigDecimal base) {
    if (pool == null || base == null) {
      return false;
    }
    var order = pool.compareTo(base);
    return direction == Direction.AT_LEAST ? order > 0 : order < 0;
  }
}
