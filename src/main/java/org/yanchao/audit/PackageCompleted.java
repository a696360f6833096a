package org.yanchao.audit;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** The lower unit answered what was missing. */
public record PackageCompleted(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.package-completed";
  }
}
