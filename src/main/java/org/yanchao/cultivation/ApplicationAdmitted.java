package org.yanchao.cultivation;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A case was admitted to its level's pool. */
public record ApplicationAdmitted(UUID caseId, UUID entryId, Who by) implements Traceable {

  @Override
  public String action() {
    return "cultivation.application-admitted";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("entryId", String.valueOf(entryId));
  }
}
