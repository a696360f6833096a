package org.yanchao.recommendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The two rates, computed and never assumed: a rate below one names the missing cases.
 *
 * @param intake admitted of those found to meet the pool conditions (JL-28)
 * @param push sent by their due day of those due (JL-29)
 * @param late what was due and did not go in time, by whom
 */
public record Rates(Rate intake, Rate push, List<Late> late) {

  public Rates {
    late = List.copyOf(late);
  }

  /**
   * One base that did not go up in time.
   *
   * @param sent when it went up after all, null when it did not
   */
  public record Late(String unit, UUID caseId, LocalDate due, @Nullable Instant sent) {}

  /**
   * A fraction of counted things.
   *
   * @param missing cases that are due and not done
   */
  public record Rate(int done, int due, List<UUID> missing) {

    public Rate {
      missing = List.copyOf(missing);
    }

    /** Four decimals; null when nothing was due, which is neither good nor bad. */
    public @Nullable BigDecimal value() {
      return due == 0
          ? null
          : BigDecimal.valueOf(done).divide(BigDecimal.valueOf(due), 4, RoundingMode.HALF_UP);
    }
  }
}
