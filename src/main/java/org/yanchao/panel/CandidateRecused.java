package org.yanchao.panel;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An expert of a panel stands back from one candidate and judges the others. */
public record CandidateRecused(UUID batchId, int seatNo, Interest interest, boolean late, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "panel.candidate-recused";
  }

  @Override
  public String subject() {
    return batchId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "seat",
        String.valueOf(seatNo),
        "candidate",
        String.valueOf(interest.candidate()),
        "ground",
        interest.ground().name(),
        "late",
        String.valueOf(late));
  }
}
