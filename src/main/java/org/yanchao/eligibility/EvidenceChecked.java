package org.yanchao.eligibility;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** Every item of evidence was held against its period. */
public record EvidenceChecked(UUID caseId, int setAside, boolean somethingLeft, Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.evidence-checked";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "setAside", String.valueOf(setAside), "somethingLeft", String.valueOf(somethingLeft));
  }
}
