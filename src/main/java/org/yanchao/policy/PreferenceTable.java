package org.yanchao.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The preferences a standard grants, written there before the round (JL-19, EC-10).
 *
 * @param cap most points one candidate can gain, relief not included
 */
public record PreferenceTable(BigDecimal cap, List<Entry> entries) {

  /** No preference at all, which is what a standard that is silent means. */
  public static final PreferenceTable NONE = new PreferenceTable(BigDecimal.ZERO, List.of());

  /**
   * One preference; a category may have several.
   *
   * @param points for points
   * @param indicator for relief: whose threshold is lowered
   * @param factor for relief: by what the threshold is multiplied
   * @param atLeast figure from which a counted ground holds, such as ten people out of poverty
   */
  public record Entry(
      PreferenceCategory category,
      Mechanism mechanism,
      @Nullable BigDecimal points,
      @Nullable String indicator,
      @Nullable BigDecimal factor,
      @Nullable BigDecimal atLeast) {}

  /** What the standard says of a category, empty when it is silent. */
  public List<Entry> of(PreferenceCategory category) {
    return entries.stream().filter(it -> it.category() == category).toList();
  }
}
