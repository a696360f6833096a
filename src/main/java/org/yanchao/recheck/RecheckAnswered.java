package org.yanchao.recheck;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The office answered a request to look again. */
public record RecheckAnswered(
    UUID recheckId, UUID caseId, RecheckMatter matter, RecheckResult result, Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.recheck-answered";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("matter", matter.name(), "result", result.name());
  }
}
