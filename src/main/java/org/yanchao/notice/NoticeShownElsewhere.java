package org.yanchao.notice;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The government's own site shows the notice; its address is on record. */
public record NoticeShownElsewhere(UUID noticeId, UUID roundId, Who by) implements Traceable {

  @Override
  public String action() {
    return "notice.shown-elsewhere";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("notice", noticeId.toString());
  }
}
