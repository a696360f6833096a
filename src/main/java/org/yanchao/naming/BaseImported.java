package org.yanchao.naming;

import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A base named in an earlier year came in with its papers. */
public record BaseImported(UUID namingId, String authority, Level level, String provenance, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "naming.base-imported";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("authority", authority, "level", level.name(), "provenance", provenance);
  }
}
