package org.yanchao.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An objection has to be investigated and answered; its item waits. */
public record ObjectionReceived(
    UUID objectionId,
    UUID noticeId,
    UUID roundId,
    UUID caseId,
    String authority,
    LocalDate objectionDueOn,
    Who by)
    implements Traceable {

  @Override
  public String action() {
    return "notice.objection-received";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("objection", objectionId.toString(), "dueOn", objectionDueOn.toString());
  }
}
