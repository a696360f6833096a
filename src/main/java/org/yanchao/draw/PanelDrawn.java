package org.yanchao.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A panel is drawn for every batch of a round. */
public record PanelDrawn(UUID roundId, List<Panels.Panel> batches, LocalDate reviewDueOn, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "panel.drawn";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("batches", String.valueOf(batches.size()));
  }
}
