package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The application is out, for false material or because it left the pool. */
public record ApplicationRemoved(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-removed";
  }
}
