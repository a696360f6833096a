package org.yanchao.submission.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;

/** Days as people type them: 2021-06-01, 2021/6/1, 2021.6.1; anything else is refused. */
final class TypedDay {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

  private TypedDay() {}

  /** The day, or null when nothing was typed. */
  static @Nullable LocalDate of(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip().replaceAll("[/.]", "-"), DAY);
    } catch (DateTimeException unreadable) {
      throw refused();
    }
  }

  static LocalDate required(@Nullable String typed) {
    var day = of(typed);
    if (day == null) {
      throw refused();
    }
    return day;
  }

  /** A local date and time in Shanghai as a browser sends it, or null when nothing was typed. */
  static @Nullable Instant instant(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(typed.strip().replace(' ', 'T'))
          .atZone(BusinessClock.ZONE)
          .toInstant();
    } catch (DateTimeException unreadable) {
      throw refused();
    }
  }

  private static org.yanchao.kernel.Refused refused() {
    return new org.yanchao.kernel.Refused(Refusal.of("submission.day-invalid"));
  }
}
