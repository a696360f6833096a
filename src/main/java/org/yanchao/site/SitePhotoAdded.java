package org.yanchao.site;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A photo of the base came in; its hash is fixed from here on. */
public record SitePhotoAdded(UUID caseId, UUID roundId, String sha256, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "site.photo-added";
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
