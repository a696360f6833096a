package org.yanchao.recheck;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** An applicant asked the office to look at an outcome again. */
public record RecheckAsked(UUID caseId, RecheckMatter matter, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.recheck-asked";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("matter", matter.name());
  }
}
