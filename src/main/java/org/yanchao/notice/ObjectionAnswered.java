package org.yanchao.notice;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * The head has decided on the proposed answer.
 *
 * @param upheld whether the item is removed
 * @param falseMaterial whether the case itself ends for false material (X6)
 * @param agreed false sends the objection back to the officer and decides nothing
 */
public record ObjectionAnswered(
    UUID objectionId,
    UUID noticeId,
    UUID roundId,
    UUID caseId,
    boolean upheld,
    boolean falseMaterial,
    boolean agreed,
    Who by)
    implements Traceable {

  @Override
  public String action() {
    return agreed ? "notice.objection-answered" : "notice.objection-sent-back";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "objection", objectionId.toString(),
        "upheld", Boolean.toString(upheld),
        "falseMaterial", Boolean.toString(falseMaterial));
  }
}
