package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.kernel.Who;

/** The officer verified what was filed. */
public record ApplicationVerified(UUID caseId, VerificationPurpose purpose, Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-verified";
  }
}
