package org.yanchao.daycode;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An expert came in with a code of the day. */
public record DayCodeUsed(UUID batchId, int seatNo, Who by) implements Traceable {

  @Override
  public String action() {
    return "daycode.used";
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
