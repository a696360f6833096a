package org.yanchao.draw;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Too few experts without relation: nothing was drawn and nothing relaxed (X9). */
public record PanelShort(UUID roundId, String rule, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.short";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("rule", rule);
  }
}
