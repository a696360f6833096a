package org.yanchao.site;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The record that both signed came in as a scan. */
public record SiteRecordSigned(UUID caseId, UUID roundId, String sha256, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "site.record-signed";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("sha256", sha256);
  }
}
