package org.yanchao.draw;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The head allows further libraries during the review, so that a free seat can be filled. */
public record LibrariesAdded(UUID roundId, List<String> libraries, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.libraries-added";
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
