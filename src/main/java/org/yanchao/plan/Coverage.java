package org.yanchao.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.yanchao.kernel.Townships.Township;

/**
 * How many towns and townships of one county are reached. Street offices are no townships, and two
 * named villages in one township reach it once (EC-13).
 *
 * @param county key of the county
 * @param reached townships with at least one named village
 * @param total all townships of the county
 */
public record Coverage(String county, int reached, int total) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Coverage of(String county, List<Township> rural, Collection<String> codes) {
    var known = Set.copyOf(codes);
    var reached = (int) rural.stream().filter(it -> known.contains(it.code())).count();
    return new Coverage(county, reached, rural.size());
  }

  /** The sum of all over the sum of all, never the mean of percentages. */
  static Coverage together(String city, Collection<Coverage> counties) {
    return new Coverage(
        city,
        counties.stream().mapToInt(Coverage::reached).sum(),
        counties.stream().mapToInt(Coverage::total).sum());
  }

  /** In percent with one decimal; a county without townships has none. */
  public BigDecimal percent() {
    return total == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(reached)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
  }

  /** Whether at least this share is reached, compared without rounding. */
  public boolean reaches(BigDecimal percent) {
    return BigDecimal.valueOf(reached)
            .multiply(HUNDRED)
            .compareTo(percent.multiply(BigDecimal.valueOf(total)))
        >= 0;
  }
}
