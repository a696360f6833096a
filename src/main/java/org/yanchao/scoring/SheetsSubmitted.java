package org.yanchao.scoring;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An expert handed in all sheets of the batch. */
public record SheetsSubmitted(UUID batchId, int seatNo, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.sheets-submitted";
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
