package org.yanchao.extension;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/** What the head writes to extend a term: the last day, the document and the reason. */
public record ExtensionEntry(@Nullable LocalDate day, String document, String reason) {

  private static final int LONGEST_DOCUMENT = 100;
  private static final int LONGEST_REASON = 500;

  public ExtensionEntry {
    document = document.strip();
    reason = reason.strip();
  }

  /** What is typed on a page; a day that is none is told by the rule. */
  public record Typed(@Nullable String day, @Nullable String document, @Nullable String reason) {

    public ExtensionEntry entry() {
      return new ExtensionEntry(
          parsed(),
          Objects.requireNonNullElse(document, ""),
          Objects.requireNonNullElse(reason, ""));
    }

    private @Nullable LocalDate parsed() {
      try {
        return day == null ? null : LocalDate.parse(day);
      } catch (DateTimeParseException wrong) {
        return null;
      }
    }
  }

  /**
   * Why this cannot extend a term, empty when it can.
   *
   * @param before its last day so far
   * @param latest the day by which it must be over, because the next step begins
   */
  Optional<Refusal> whyNot(LocalDate before, LocalDate today, LocalDate latest) {
    if (document.isEmpty() || document.length() > LONGEST_DOCUMENT) {
      return Refusal.because("extension.needs-document");
    }
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      return Refusal.because("extension.needs-reason");
    }
    if (day == null || !day.isAfter(before)) {
      return Refusal.because("extension.not-later", before.toString());
    }
    if (day.isBefore(today)) {
      return Refusal.because("extension.past");
    }
    return day.isAfter(latest)
        ? Refusal.because("extension.too-late", latest.toString())
        : Optional.empty();
  }
}
