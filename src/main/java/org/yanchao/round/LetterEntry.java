package org.yanchao.round;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/** A paper between two units as it is entered: its number and its day. */
public record LetterEntry(String number, @Nullable LocalDate day) {

  Optional<Refusal> whyNot(LocalDate today) {
    if (number.isBlank() || day == null) {
      return Refusal.because("round.letter-missing");
    }
    return day.isAfter(today) ? Refusal.because("round.letter-day-ahead") : Optional.empty();
  }
}
