package org.yanchao.verification;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The officer verified what was filed. */
public record ApplicationVerified(UUID caseId, VerificationPurpose purpose, Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-verified";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("purpose", String.valueOf(purpose));
  }
}
