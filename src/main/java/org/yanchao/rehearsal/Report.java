package org.yanchao.rehearsal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rehearsal came to; but for the seconds the same seed gives the same report.
 *
 * @param outcomes outcome of each application at the highest level it reached, such as {@code
 *     county.POOLED}; absent means none
 * @param pooled admissions of this cycle by level, a later leaving not subtracted
 * @param named by date of the document in this cycle
 * @param recommended by sending level
 * @param late what was due and did not go up in time
 * @param invariants name → number of violations
 */
public record Report(
    String programme,
    int applications,
    Map<String, Integer> outcomes,
    Map<String, Integer> pooled,
    Map<String, Integer> named,
    Map<String, Integer> recommended,
    @Nullable BigDecimal intakeRate,
    @Nullable BigDecimal pushRate,
    List<Late> late,
    Map<String, Integer> invariants,
    long seconds) {

  /** One base that did not go up in time; {@code sent} is null when it never did. */
  public record Late(
      String unit, @JsonProperty("case") String caseNo, LocalDate due, @Nullable LocalDate sent) {}

  /** Whether everything that must hold holds. */
  public boolean sound() {
    return invariants.values().stream().allMatch(it -> it == 0);
  }

  /** The same report without the one value that differs from run to run. */
  public Report timeless() {
    return new Report(
        programme,
        applications,
        outcomes,
        pooled,
        named,
        recommended,
        intakeRate,
        pushRate,
        late,
        invariants,
        0);
  }
}
