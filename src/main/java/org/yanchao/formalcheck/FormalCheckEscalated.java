package org.yanchao.formalcheck;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The formal check is overdue and the head was told. */
public record FormalCheckEscalated(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.formal-check-escalated";
  }
}
