package org.yanchao.tenure;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** An officer recorded what a check found; the day is the last one to put things right. */
public record CheckRecorded(
    UUID checkId, UUID namingId, CheckResult result, LocalDate rectificationDueOn, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "tenure.check-recorded";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("check", checkId.toString(), "result", result.name());
  }
}
