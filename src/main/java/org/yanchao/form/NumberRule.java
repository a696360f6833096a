package org.yanchao.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a number must keep.
 *
 * @param min smallest value allowed
 * @param max largest value allowed
 * @param decimals digits allowed after the point
 */
public record NumberRule(@Nullable BigDecimal min, @Nullable BigDecimal max, int decimals) {

  /** More digits than this are a mistake, and a burden for whoever adds them up. */
  static final int DIGITS = 15;

  static final int DECIMALS = 6;
}
