package org.yanchao.meeting;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A panel began to meet over its sheets. */
public record MeetingOpened(UUID batchId, int chairSeat, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.meeting-opened";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("seat", Integer.toString(chairSeat));
  }
}
