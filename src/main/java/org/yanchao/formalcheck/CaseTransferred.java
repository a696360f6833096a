package org.yanchao.formalcheck;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The case went to the competent office with its time of receipt. */
public record CaseTransferred(UUID caseId, String toAuthority, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.case-transferred";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("toAuthority", String.valueOf(toAuthority));
  }
}
