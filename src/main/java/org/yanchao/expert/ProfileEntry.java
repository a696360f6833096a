package org.yanchao.expert;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/**
 * What the register says of an expert besides name and library.
 *
 * @param region unit in whose area the expert works, null for that of the library
 * @param title professional title, null when none
 */
public record ProfileEntry(
    String employer, String field, @Nullable String region, @Nullable String title) {

  Optional<Refusal> whyNot() {
    return employer.isBlank()
        ? Refusal.because("expert.employer-missing")
        : ExpertEntry.whyNotSo(ExpertEntry.longText(employer, field, title));
  }
}
