package org.yanchao.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as far as it is prepared: anything may still be missing.
 *
 * @param named the cases to be named
 * @param reasons what is to be said of a case
 */
public record PreparedDecision(
    String meeting,
    @Nullable LocalDate heldOn,
    String participants,
    String conclusion,
    Set<UUID> named,
    Map<UUID, String> reasons) {

  public PreparedDecision {
    named = Set.copyOf(named);
    reasons = Map.copyOf(reasons);
  }

  /** What is to be said of a case, empty when nothing. */
  public String reason(UUID caseId) {
    return reasons.getOrDefault(caseId, "");
  }
}
