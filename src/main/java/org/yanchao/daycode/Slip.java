package org.yanchao.daycode;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A code on its way to the printer; it is kept nowhere and its text never ends in a log.
 *
 * @param name whom to hand it to
 */
public record Slip(int seatNo, String expertNumber, String name, LocalDate day, String code)
    implements Serializable {

  @Override
  public String toString() {
    return "Slip[" + seatNo + "]";
  }
}
