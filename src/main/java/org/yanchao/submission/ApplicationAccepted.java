package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.kernel.Who;

/** The office took the application up. */
public record ApplicationAccepted(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-accepted";
  }
}
