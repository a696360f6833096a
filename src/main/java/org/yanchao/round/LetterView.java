package org.yanchao.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter between two units as it was entered.
 *
 * @param scan id of the kept scan, null while there is none
 */
public record LetterView(
    String number, LocalDate day, @Nullable UUID scan, Instant enteredAt, String enteredBy) {}
