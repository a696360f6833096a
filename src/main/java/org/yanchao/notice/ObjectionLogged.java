package org.yanchao.notice;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An anonymous objection without checkable facts was kept; it stops nothing. */
public record ObjectionLogged(UUID objectionId, UUID noticeId, String authority, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "notice.objection-logged";
  }

  @Override
  public String subject() {
    return noticeId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("objection", objectionId.toString());
  }
}
