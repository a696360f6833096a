package org.yanchao.round;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/**
 * A letter between two units as it is entered.
 *
 * @param scan id of its scan, null when none came with it
 */
public record LetterEntry(String number, @Nullable LocalDate day, @Nullable UUID scan) {

  private static final int LONGEST = 100;

  Optional<Refusal> whyNot(LocalDate today) {
    if (number.isBlank() || day == null) {
      return Refusal.because("round.letter-missing");
    }
    if (number.length() > LONGEST) {
      return Refusal.because("round.letter-too-long", LONGEST);
    }
    return day.isAfter(today) ? Refusal.because("round.letter-day-ahead") : Optional.empty();
  }

  /** An answer is not older than the letter it answers. */
  Optional<Refusal> whyNotAnswer(LocalDate today, LocalDate asked) {
    return whyNot(today)
        .or(
            () ->
                day != null && day.isBefore(asked)
                    ? Refusal.because("round.letter-before-request", asked)
                    : Optional.empty());
  }
}
