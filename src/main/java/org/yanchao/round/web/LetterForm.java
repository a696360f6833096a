package org.yanchao.round.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.yanchao.round.LetterEntry;

/** A letter between two units as it is typed, with its scan when one comes. */
record LetterForm(@Nullable String number, @Nullable String day, @Nullable MultipartFile scan) {

  /** The letter with the id of its kept scan. */
  LetterEntry entry(@Nullable UUID kept) {
    return new LetterEntry(PlanForm.text(number), day(PlanForm.text(day)), kept);
  }

  /** The day as typed, null where it is none. */
  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
