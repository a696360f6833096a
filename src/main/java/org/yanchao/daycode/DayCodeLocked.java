package org.yanchao.daycode;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Too many wrong tries have shut a code of the day. */
public record DayCodeLocked(UUID batchId, int seatNo, Who by) implements Traceable {

  @Override
  public String action() {
    return "daycode.locked";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("seat", String.valueOf(seatNo));
  }
}
