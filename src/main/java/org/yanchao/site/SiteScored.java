package org.yanchao.site;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Both have signed: the points found on site stand. */
public record SiteScored(UUID caseId, UUID roundId, BigDecimal total, int photos, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "site.scored";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("points", total.toPlainString(), "photos", Integer.toString(photos));
  }
}
