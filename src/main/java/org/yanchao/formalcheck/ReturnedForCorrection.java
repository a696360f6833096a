package org.yanchao.formalcheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** One complete list of defects is with the applicant; the clock stands still. */
public record ReturnedForCorrection(UUID caseId, LocalDate correctionDueOn, Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-returned";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("dueOn", String.valueOf(correctionDueOn));
  }
}
