package org.yanchao.formalcheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The applicant answered the list; the clock runs again. */
public record CorrectionAnswered(UUID caseId, LocalDate formalCheckDueOn, Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.correction-answered";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("dueOn", String.valueOf(formalCheckDueOn));
  }
}
