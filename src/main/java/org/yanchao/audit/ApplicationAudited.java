package org.yanchao.audit;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The upper level audited the application. */
public record ApplicationAudited(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-audited";
  }
}
