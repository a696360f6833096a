package org.yanchao.draw;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The head allows a round to draw from further libraries (X9). */
public record WideningApproved(UUID roundId, List<String> libraries, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.widening-approved";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("libraries", String.join(",", libraries));
  }
}
