package org.yanchao.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the review of a round was left to the unit above.
 *
 * @param reviewer org key of the unit that runs the review
 * @param concluded whether every panel has ended there
 * @param returnNo number of the paper that brought the result back, null before
 */
public record DelegationView(
    String reviewer,
    String documentNo,
    LocalDate documentDay,
    Instant delegatedAt,
    String delegatedBy,
    boolean concluded,
    @Nullable String returnNo,
    @Nullable LocalDate returnDay,
    @Nullable Instant returnedAt,
    @Nullable String returnedBy) {

  /** Whether the result is still with the unit above. */
  public boolean open() {
    return returnedAt == null;
  }
}
