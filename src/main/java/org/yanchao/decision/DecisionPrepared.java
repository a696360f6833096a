package org.yanchao.decision;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Somebody of the unit went on preparing the leaders' decision. */
public record DecisionPrepared(UUID roundId, int named, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.decision-prepared";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("named", Integer.toString(named));
  }
}
