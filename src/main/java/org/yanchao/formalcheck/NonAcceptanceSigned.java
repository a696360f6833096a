package org.yanchao.formalcheck;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The head answered the proposal not to accept. */
public record NonAcceptanceSigned(UUID caseId, boolean agreed, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.non-acceptance-signed";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("agreed", String.valueOf(agreed));
  }
}
