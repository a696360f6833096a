package org.yanchao.notice;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The officer has put an answer to the head. */
public record ObjectionInvestigated(UUID objectionId, UUID caseId, boolean upheld, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "notice.objection-investigated";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("objection", objectionId.toString(), "upheld", Boolean.toString(upheld));
  }
}
