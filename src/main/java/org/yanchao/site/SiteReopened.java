package org.yanchao.site;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The head has a base seen again before the draw. */
public record SiteReopened(UUID caseId, UUID roundId, String reason, Who by) implements Traceable {

  @Override
  public String action() {
    return "site.reopened";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("round", roundId.toString());
  }
}
