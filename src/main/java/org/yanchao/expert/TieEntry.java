package org.yanchao.expert;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Refusal;

/**
 * A relation to be recorded; it names the applicant by id or by credit code.
 *
 * @param endedOn last day of the relation, null while it lasts or never ends
 */
public record TieEntry(
    @Nullable UUID applicant,
    @Nullable String creditCode,
    RecusalGround kind,
    @Nullable LocalDate endedOn,
    String note) {

  Optional<Refusal> whyNot() {
    if (!kind.relation()) {
      return Refusal.because("expert.ground-no-relation");
    }
    return applicant == null && creditCode == null
        ? Refusal.because("expert.tie-needs-applicant")
        : CreditCode.whyNot(creditCode);
  }
}
