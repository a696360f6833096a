package org.yanchao.desk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a due instant stands to now; the same words in pages, style sheets and addresses. */
public enum Urgency {
  OVERDUE("due_at <= :now"),
  SOON("due_at > :now and due_at <= :soon"),
  NORMAL("(due_at is null or due_at > :soon)");

  private static final Duration SOON_BEFORE = Duration.ofDays(2);

  private final String condition;

  Urgency(String condition) {
    this.condition = condition;
  }

  /** The urgency of something due then; what has no day is never urgent. */
  public static Urgency of(@Nullable Instant dueAt, Instant now) {
    if (dueAt == null || dueAt.isAfter(soonAfter(now))) {
      return NORMAL;
    }
    return dueAt.isAfter(now) ? SOON : OVERDUE;
  }

  static Instant soonAfter(Instant now) {
    return now.plus(SOON_BEFORE);
  }

  String condition() {
    return condition;
  }

  /** Lower-case word for pages and addresses. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
