package org.yanchao.scoring;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An expert declared to have no relation to any applicant of the batch. */
public record InterestsDeclared(UUID batchId, int seatNo, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.interests-declared";
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
