package org.yanchao.recommendation;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A unit has sent its batch with the letter, or every applicant has withdrawn. */
public record RecommendationSent(
    UUID recommendationId, String authority, boolean anythingSent, int sent, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "naming.recommendation-sent";
  }

  @Override
  public String subject() {
    return recommendationId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("anythingSent", Boolean.toString(anythingSent), "sent", Integer.toString(sent));
  }
}
