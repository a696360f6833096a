package org.yanchao.recheck;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/**
 * An applicant asked the office to look at an outcome again.
 *
 * @param authority the unit that decided and now answers
 * @param recheckDueOn the day by which it answers
 */
public record RecheckAsked(
    UUID recheckId,
    UUID caseId,
    String authority,
    RecheckMatter matter,
    LocalDate recheckDueOn,
    Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.recheck-asked";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("matter", matter.name());
  }
}
