package org.yanchao.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.policy.PlannedTarget;

/**
 * What is planned for one year and what is there. A flow, a stock and a coverage stand in rows of
 * their own and are never added up (EC-14).
 *
 * @param planned null where the paper plans nothing for the year
 * @param done null for what the program does not record
 * @param counties for a coverage: county by county, which all have to reach it
 */
public record TargetProgress(
    PlannedTarget target,
    int year,
    @Nullable BigDecimal planned,
    @Nullable BigDecimal done,
    List<Coverage> counties) {

  /** Whether the plan is reached; null while either side is unknown. */
  public @Nullable Boolean reached() {
    if (planned == null || done == null) {
      return null;
    }
    return counties.isEmpty()
        ? done.compareTo(planned) >= 0
        : counties.stream().allMatch(it -> it.reaches(planned));
  }
}
