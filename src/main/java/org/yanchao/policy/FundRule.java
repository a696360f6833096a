package org.yanchao.policy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says about money.
 *
 * @param kind whom to put first, or what has to be certain
 * @param percent the share it demands, null where it demands none
 */
public record FundRule(
    String id,
    String name,
    Kind kind,
    @Nullable BigDecimal percent,
    @Nullable Source source,
    @Nullable Origin origin)
    implements Sourced {

  /** The two ways in which papers speak of funds. */
  public enum Kind {
    PRIORITY,
    CERTAINTY
  }
}
