package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.kernel.Who;

/** The time of sending was held against the upper level's last day. */
public record CutoffChecked(UUID caseId, boolean inTime, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.cutoff-checked";
  }
}
