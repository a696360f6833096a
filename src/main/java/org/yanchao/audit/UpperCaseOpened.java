package org.yanchao.audit;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Who;

/** A recommendation opened the case of the next level. */
public record UpperCaseOpened(
    UUID caseId, Level level, String authority, String lowerAuthority, Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.upper-case-opened";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "level",
        String.valueOf(level),
        "authority",
        String.valueOf(authority),
        "lowerAuthority",
        String.valueOf(lowerAuthority));
  }
}
