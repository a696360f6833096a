package org.yanchao.tenure;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** A named base is to be checked. */
public record CheckOpened(
    UUID checkId, UUID namingId, String authority, LocalDate checkDueOn, CheckKind kind, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.check-opened";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("check", checkId.toString(), "kind", kind.name());
  }
}
