package org.yanchao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * A list of proposed bases is open to objection.
 *
 * @param corrects the notice it stands in for, null for a first publication
 * @param noticeEndsAt first instant at which it is no longer open
 * @param namingDeadlineMissed whether no working day is left to name before the deadline (JL-49)
 */
public record NoticePublished(
    UUID noticeId,
    UUID roundId,
    String authority,
    @Nullable UUID corrects,
    Instant noticeEndsAt,
    LocalDate endsOn,
    boolean namingDeadlineMissed,
    Who by)
    implements Traceable {

  @Override
  public String action() {
    return corrects == null ? "notice.published" : "notice.corrected";
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
