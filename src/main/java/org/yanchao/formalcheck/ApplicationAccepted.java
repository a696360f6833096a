package org.yanchao.formalcheck;

import java.time.LocalDate;
import java.util.UUID;
import org.yanchao.casework.CaseEvent;
import org.yanchao.kernel.Who;

/**
 * The office took the application up.
 *
 * @param poolOfferDueOn last day for the applicant's answer, should only the pool be left to offer
 */
public record ApplicationAccepted(UUID caseId, LocalDate poolOfferDueOn, Who by)
    implements CaseEvent {

  @Override
  public String action() {
    return "submission.application-accepted";
  }
}
