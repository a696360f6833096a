package org.yanchao.tenure;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** The holder says that the shortfalls are put right. */
public record RectificationAnswered(UUID checkId, UUID namingId, Who by) implements Traceable {

  @Override
  public String action() {
    return "tenure.rectification-answered";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("check", checkId.toString());
  }
}
