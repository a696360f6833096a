package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The applicant took the application back. */
public record ApplicationWithdrawn(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-withdrawn";
  }
}
