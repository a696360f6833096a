package org.yanchao.standard;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;
import org.yanchao.policy.StandardKind;

/** A standard holds from now on for the units it applies to; cases that waited can go on. */
public record StandardIssued(
    UUID standardId,
    String issuer,
    Level level,
    StandardKind kind,
    Set<String> appliesTo,
    String documentNo,
    Who by)
    implements Traceable {

  @Override
  public String action() {
    return "policy.standard-issued";
  }

  @Override
  public String subject() {
    return standardId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("document", documentNo, "level", level.name(), "kind", kind.name());
  }
}
