package org.yanchao.draw;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;
import org.yanchao.transcript.Share;

/** Somebody beside the office gave a share of chance to a sealed draw. */
public record ShareGiven(UUID roundId, int no, Share.Source from, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.share-given";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("draw", String.valueOf(no), "from", from.name());
  }
}
