package org.yanchao.round;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A letter about a delegated review, as a row of its delegation. */
@Embeddable
class Letter {

  private String letterNo;

  private LocalDate letterDay;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID scan;

  private Instant enteredAt;

  private String enteredBy;

  protected Letter() {}

  Letter(LetterEntry entry, Instant at, String by) {
    letterNo = entry.number();
    letterDay = entry.day();
    scan = entry.scan();
    enteredAt = at;
    enteredBy = by;
  }

  LocalDate day() {
    return letterDay;
  }

  @Nullable UUID scan() {
    return scan;
  }

  /** A scan that came after the letter was entered. */
  void attach(UUID file) {
    scan = file;
  }

  LetterView view() {
    return new LetterView(letterNo, letterDay, scan, enteredAt, enteredBy);
  }
}
