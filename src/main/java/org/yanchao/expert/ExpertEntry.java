package org.yanchao.expert;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/**
 * What is registered of an expert.
 *
 * @param account id of the account, null until one is opened
 * @param applicant the applicant this person also is, or null
 */
public record ExpertEntry(
    String name,
    String employer,
    String field,
    @Nullable String account,
    @Nullable UUID applicant) {

  static final int LONGEST_NAME = 60;
  static final int LONGEST_TEXT = 100;

  Optional<Refusal> whyNot() {
    if (name.isBlank() || employer.isBlank()) {
      return Refusal.because("expert.expert-needs-name-and-employer");
    }
    return whyNotSo(name.length() > LONGEST_NAME || longText(employer, field));
  }

  static Optional<Refusal> whyNotSo(boolean tooLong) {
    return tooLong
        ? Refusal.because("expert.too-long", LONGEST_NAME, LONGEST_TEXT)
        : Optional.empty();
  }

  static boolean longText(@Nullable String... texts) {
    return Stream.of(texts).anyMatch(it -> it != null && it.length() > LONGEST_TEXT);
  }
}
