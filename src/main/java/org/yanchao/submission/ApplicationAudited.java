package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.kernel.Who;

/** The upper level audited the application. */
public record ApplicationAudited(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-audited";
  }
}
