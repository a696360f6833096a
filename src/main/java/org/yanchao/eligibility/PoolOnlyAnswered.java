package org.yanchao.eligibility;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The applicant said whether to go on with the pool alone. */
public record PoolOnlyAnswered(UUID caseId, boolean yes, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.pool-only-answered";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("yes", String.valueOf(yes));
  }
}
