package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The applicant took only the request for review back. */
public record ReviewRequestWithdrawn(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.review-request-withdrawn";
  }
}
