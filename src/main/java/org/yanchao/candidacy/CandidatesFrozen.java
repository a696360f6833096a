package org.yanchao.candidacy;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The list of candidates of a round is fixed. */
public record CandidatesFrozen(UUID roundId, int count, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.candidates-frozen";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("count", String.valueOf(count));
  }
}
