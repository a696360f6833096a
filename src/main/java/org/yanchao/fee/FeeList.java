package org.yanchao.fee;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is paid to the experts of a round who handed in.
 *
 * @param unit null until a rate is set
 */
public record FeeList(@Nullable FeeUnit unit, BigDecimal rate, List<Row> rows, BigDecimal total) {

  /** One expert. */
  public record Row(
      String number, String name, String employer, int batches, int sheets, BigDecimal amount) {}
}
