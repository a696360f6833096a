package org.yanchao.submission;

import java.time.LocalDate;
import java.util.UUID;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Who;

/** A filing, or a confirmed participation, is with the office and its clock runs. */
public record ApplicationSubmitted(
    UUID caseId,
    Level level,
    String authority,
    CaseKind kind,
    boolean poolRequested,
    boolean reviewRequested,
    LocalDate formalCheckDueOn,
    Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-submitted";
  }
}
