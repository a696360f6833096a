package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.kernel.Who;

/** The upper level checked the package. */
public record PackageChecked(UUID caseId, boolean complete, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.package-checked";
  }
}
