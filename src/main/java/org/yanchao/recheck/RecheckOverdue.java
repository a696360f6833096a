package org.yanchao.recheck;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The day of the answer is over and nobody answered; the head follows it up. */
public record RecheckOverdue(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "recheck.overdue";
  }
}
