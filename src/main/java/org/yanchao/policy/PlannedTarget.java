package org.yanchao.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * A number a paper plans to reach. A flow is what comes new in each year, a stock is all there is
 * at the end of a year, a coverage is a share of townships: three things that are never added up or
 * compared with one another (EC-14).
 *
 * @param unit what is counted; percent for a coverage
 * @param level at which a naming counts, null for what this program does not record
 * @param byYear the number by year; a year that is not named has none
 */
public record PlannedTarget(
    String id,
    String name,
    String unit,
    Kind kind,
    @Nullable Level level,
    Map<Integer, BigDecimal> byYear,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  /** What the number is a number of. */
  public enum Kind {
    FLOW,
    STOCK,
    COVERAGE
  }

  /** What is planned for a year, empty where the paper says nothing. */
  public Optional<BigDecimal> in(int year) {
    return Optional.ofNullable(byYear.get(year));
  }
}
