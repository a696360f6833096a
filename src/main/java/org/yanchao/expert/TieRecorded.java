package org.yanchao.expert;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A relation of an expert to an applicant was recorded. */
public record TieRecorded(UUID expertId, RecusalGround ground, Who by) implements Traceable {

  @Override
  public String action() {
    return "panel.tie-recorded";
  }

  @Override
  public String subject() {
    return expertId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("ground", ground.name());
  }
}
