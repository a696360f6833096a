package org.yanchao.formalcheck;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The officer proposes not to accept. */
public record NonAcceptanceProposed(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.non-acceptance-proposed";
  }
}
