package org.yanchao.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * What authorities owe the projects they care for, as far as a paper counts it.
 *
 * @param levels whose duty it is, null for all
 * @param times how often in each span, null where the paper gives no number
 * @param every the span it is counted in, null where the paper names none
 */
public record ServiceDuty(
    String id,
    String name,
    @Nullable List<Level> levels,
    @Nullable Integer times,
    @Nullable Every every,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  /** The span of time in which a service is counted. */
  public enum Every {
    QUARTER,
    HALF_YEAR,
    YEAR
  }
}
