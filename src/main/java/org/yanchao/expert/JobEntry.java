package org.yanchao.expert;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/**
 * Where an expert works or has worked.
 *
 * @param creditCode the employer's credit code, null when not known
 * @param begunOn first day, null when not known
 * @param endedOn last day, null while it lasts
 */
public record JobEntry(
    String employer,
    @Nullable String creditCode,
    @Nullable LocalDate begunOn,
    @Nullable LocalDate endedOn) {

  Optional<Refusal> whyNot() {
    if (employer.isBlank()) {
      return Refusal.because("expert.employer-missing");
    }
    if (begunOn != null && endedOn != null && endedOn.isBefore(begunOn)) {
      return Refusal.because("expert.days-reversed");
    }
    return ExpertEntry.whyNotSo(ExpertEntry.longText(employer))
        .or(() -> CreditCode.whyNot(creditCode));
  }

  /** How it stands in a finding. */
  String evidence() {
    return employer
        + " ("
        + (begunOn == null ? "" : begunOn)
        + " – "
        + (endedOn == null ? "" : endedOn)
        + ")";
  }
}
