package org.yanchao.expert;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of experts that came in, as it was written.
 *
 * @param row as the list counts
 * @param formerEmployer an employer that was left, empty when there is none to tell of
 * @param formerCode its credit code
 * @param leftOn last day there, such as 2019-08-24
 */
public record ImportLine(
    int row,
    String name,
    String employer,
    String field,
    String region,
    String title,
    String formerEmployer,
    String formerCode,
    String leftOn) {

  ExpertEntry entry() {
    return new ExpertEntry(name, employer, field, null, null);
  }

  ProfileEntry profile() {
    return new ProfileEntry(employer, field, orNull(region), orNull(title));
  }

  JobEntry job() {
    return new JobEntry(formerEmployer, orNull(formerCode), null, day());
  }

  boolean dayReadable() {
    try {
      return leftOn.isEmpty() || day() != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private @Nullable LocalDate day() {
    return leftOn.isEmpty() ? null : LocalDate.parse(leftOn);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
