package org.yanchao.casework;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.kernel.Who;

/** The officer confirmed or refused a claimed ground. */
public record GroundDecided(UUID caseId, UUID claimId, GroundStatus status, Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.ground-decided";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("claimId", String.valueOf(claimId), "status", String.valueOf(status));
  }
}
