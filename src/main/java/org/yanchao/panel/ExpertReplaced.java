package org.yanchao.panel;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * The next alternate took a seat; nothing of the expert who left counts (X7, X8).
 *
 * @param dueOn day by which the one who follows hands in
 */
public record ExpertReplaced(
    UUID batchId,
    int seatNo,
    RecusalGround ground,
    boolean late,
    boolean seatWasDone,
    LocalDate dueOn,
    Who by)
    implements Traceable {

  @Override
  public String action() {
    return "panel.expert-replaced";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "seat", String.valueOf(seatNo), "ground", ground.name(), "late", String.valueOf(late));
  }
}
