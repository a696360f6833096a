package org.yanchao.draw;

import java.util.Map;
import java.util.UUID;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The officer has looked at a finding of this round and found it true. */
public record ConflictConfirmed(UUID roundId, RecusalGround ground, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.conflict-confirmed";
  }

  @Override
  public String subject() {
    return roundId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("ground", ground.name());
  }
}
