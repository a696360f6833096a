package org.yanchao.cultivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanchao.kernel.Level;

/**
 * How far one level took in what it found to meet its pool conditions (JL-28).
 *
 * @param met cases found to meet them
 * @param admitted of these, in the pool at some time
 * @param missing of these, never admitted
 */
public record IntakeRate(Level level, int met, int admitted, List<UUID> missing) {

  /** Four decimals; empty when nothing was found to meet the conditions. */
  public Optional<BigDecimal> rate() {
    return met == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(admitted).divide(BigDecimal.valueOf(met), 4, RoundingMode.HALF_UP));
  }
}
