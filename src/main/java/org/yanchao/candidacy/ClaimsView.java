package org.yanchao.candidacy;

import java.util.List;
import java.util.UUID;
import org.yanchao.casefile.GroundClaimView;

/** The grounds one project claims. */
public record ClaimsView(
    UUID caseId,
    String caseNo,
    String baseName,
    String applicantName,
    List<GroundClaimView> grounds) {

  boolean claims(UUID otherCase, UUID claim) {
    return caseId.equals(otherCase) && grounds.stream().anyMatch(it -> it.id().equals(claim));
  }
}
