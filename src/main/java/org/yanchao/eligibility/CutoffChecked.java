package org.yanchao.eligibility;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The time of sending was held against the upper level's last day. */
public record CutoffChecked(UUID caseId, boolean inTime, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.cutoff-checked";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("inTime", String.valueOf(inTime));
  }
}
