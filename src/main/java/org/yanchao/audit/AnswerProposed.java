package org.yanchao.audit;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The province's officer proposes an answer. */
public record AnswerProposed(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.answer-proposed";
  }
}
