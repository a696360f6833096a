package org.yanchao.audit;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The applicant corrected the flagged parts; the lower unit sends the package up again. */
public record PackageCorrectionAnswered(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "audit.correction-answered";
  }
}
