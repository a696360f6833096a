package org.yanchao.audit;

import java.util.Map;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The upper level checked the package. */
public record PackageChecked(UUID caseId, boolean complete, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.package-checked";
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("complete", String.valueOf(complete));
  }
}
