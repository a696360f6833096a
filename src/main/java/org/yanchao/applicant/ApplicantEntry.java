package org.yanchao.applicant;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as someone enters it.
 *
 * @param creditCode unified social credit code, 18 characters
 * @param name as in its licence
 * @param entityType word of the application form, such as {@code COMPANY} or {@code COOPERATIVE}
 * @param accountId account that files for it, null when it files on paper only
 */
public record ApplicantEntry(
    String creditCode, String name, String entityType, @Nullable String accountId) {

  public ApplicantEntry {
    creditCode = creditCode.strip().toUpperCase(Locale.ROOT);
    name = name.strip();
    entityType = entityType.strip();
  }
}
