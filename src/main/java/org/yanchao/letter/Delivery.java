package org.yanchao.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How and when a printed letter was delivered.
 *
 * @param note who took it, or the number of the postal receipt
 * @param scan the signed proof of delivery, null when it is kept on paper only
 */
public record Delivery(DeliveryKind kind, LocalDate day, String note, @Nullable UUID scan) {

  public Delivery {
    note = note.strip();
  }
}
