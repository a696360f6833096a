package org.yanchao.verification;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** Something in the dossier no longer counts at this level and above. */
public record ItemSetAside(UUID caseId, UUID targetId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.item-set-aside";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("targetId", String.valueOf(targetId));
  }
}
