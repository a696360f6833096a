package org.yanchao.ranking;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The priority rules have been applied to every candidate of a round. */
public record PriorityRulesApplied(UUID roundId, int candidates, Who by) implements Traceable {

  @Override
  public String action() {
    return "naming.priority-rules-applied";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("candidates", Integer.toString(candidates));
  }
}
