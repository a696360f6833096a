package org.yanchao.panel;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The office answered an applicant's request that somebody stand back. */
public record RecusalAnswered(UUID roundId, RequestState answer, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.recusal-answered";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("answer", answer.name());
  }
}
