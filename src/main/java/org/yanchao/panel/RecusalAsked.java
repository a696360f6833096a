package org.yanchao.panel;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An applicant asked that somebody stand back. */
public record RecusalAsked(UUID caseId, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.recusal-asked";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of();
  }
}
