package org.yanchao.recommendation;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An applicant does not want to go up; only the applicant can say so. */
public record RecommendationItemWithdrawn(UUID recommendationId, UUID caseId, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "naming.recommendation-withdrawn";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("recommendation", recommendationId.toString());
  }
}
