package org.yanchao.notice;

import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An item left its notice, and its place is free for the leaders to fill or to leave. */
public record NoticeItemRemoved(UUID noticeId, UUID roundId, UUID caseId, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "notice.item-removed";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }
}
