package org.yanchao.letter;

import java.time.LocalDate;

/**
 * How and when a printed letter was delivered.
 *
 * @param note who took it, or the number of the postal receipt
 */
public record Delivery(DeliveryKind kind, LocalDate day, String note) {

  public Delivery {
    note = note.strip();
  }
}
