package org.yanchao.submission;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** A pooled case of this cycle also asks for the review. */
public record ReviewRequestAdded(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.review-request-added";
  }
}
