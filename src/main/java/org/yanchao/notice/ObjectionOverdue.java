package org.yanchao.notice;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The working days for the answer to an objection are over. */
public record ObjectionOverdue(UUID objectionId, UUID caseId, Who by) implements Traceable {

  @Override
  public String action() {
    return "notice.objection-overdue";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }
}
