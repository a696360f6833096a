package org.yanchao.eligibility;

import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/** A project in the pool takes part in this year's review. */
public record ParticipationConfirmed(UUID caseId, Who by) implements CaseEvent {

  @Override
  public String action() {
    return "submission.participation-confirmed";
  }
}
