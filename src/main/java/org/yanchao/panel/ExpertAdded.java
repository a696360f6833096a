package org.yanchao.panel;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A further expert joined a panel whose sheets diverge or do not suffice. */
public record ExpertAdded(UUID batchId, int seatNo, LocalDate dueOn, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.expert-added";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("seat", Integer.toString(seatNo));
  }
}
