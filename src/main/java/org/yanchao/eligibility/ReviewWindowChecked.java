package org.yanchao.eligibility;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The time of receipt was held against the application window. */
public record ReviewWindowChecked(UUID caseId, boolean inTime, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.window-checked";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("inTime", String.valueOf(inTime));
  }
}
