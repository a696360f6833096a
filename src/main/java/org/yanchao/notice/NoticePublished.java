package org.yanchao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * A list of proposed bases is open to objection.
 *
 * @param noticeEndsAt first instant at which it is no longer open
 * @param namingDeadlineMissed whether no working day is left to name before the deadline (JL-49)
 */
public record NoticePublished(
    UUID noticeId,
    UUID roundId,
    String authority,
    Instant noticeEndsAt,
    LocalDate endsOn,
    boolean namingDeadlineMissed,
    Who by)
    implements Traceable {

  @Override
  public String action() {
    return "notice.published";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "notice", noticeId.toString(),
        "endsOn", endsOn.toString(),
        "namingDeadlineMissed", Boolean.toString(namingDeadlineMissed));
  }
}
