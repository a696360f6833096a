package org.yanchao.candidacy;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A candidate left the review. */
public record CandidateLeft(UUID roundId, UUID caseId, CandidateState state, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "panel.candidate-left";
  }

  @Override
  public String subject() {
    return caseId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("state", state.name());
  }
}
