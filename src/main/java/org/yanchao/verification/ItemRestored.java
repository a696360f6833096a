package org.yanchao.verification;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** Something set aside counts again. */
public record ItemRestored(UUID caseId, UUID targetId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.item-restored";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("targetId", String.valueOf(targetId));
  }
}
