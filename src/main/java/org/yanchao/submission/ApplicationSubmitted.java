package org.yanchao.submission;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.casework.CaseKind;
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

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "level",
        String.valueOf(level),
        "authority",
        String.valueOf(authority),
        "kind",
        String.valueOf(kind),
        "poolRequested",
        String.valueOf(poolRequested),
        "reviewRequested",
        String.valueOf(reviewRequested),
        "dueOn",
        String.valueOf(formalCheckDueOn));
  }
}
