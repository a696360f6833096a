package org.yanchao.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.yanchao.kernel.Level;

/** With whom, when and how a dossier is filed. */
@NamedInterface("desks")
public record Filing(
    Level level,
    String authority,
    CaseKind kind,
    Requests requests,
    Instant receivedAt,
    boolean paper,
    @Nullable UUID parentId) {

  public static Filing first(String county, Requests requests, Instant at, boolean paper) {
    return new Filing(Level.COUNTY, county, CaseKind.FIRST, requests, at, paper, null);
  }

  public static Filing confirmation(PoolPlace place, Instant at) {
    return new Filing(
        place.level(),
        place.authority(),
        CaseKind.CONFIRMATION,
        Requests.REVIEW_ONLY,
        at,
        false,
        place.caseId());
  }
}
