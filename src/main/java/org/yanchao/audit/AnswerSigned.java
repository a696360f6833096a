package org.yanchao.audit;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.Answer;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The province's head signed an answer, or sent the proposal back. */
public record AnswerSigned(UUID caseId, Answer answer, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.answer-signed";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("answer", String.valueOf(answer));
  }
}
