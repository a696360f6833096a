package org.yanchao.fee;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The rate for the experts of a round was set. */
public record FeeSet(UUID roundId, FeeUnit unit, String amount, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.fee-set";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("unit", unit.name(), "amount", amount);
  }
}
