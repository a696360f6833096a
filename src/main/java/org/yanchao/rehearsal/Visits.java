package org.yanchao.rehearsal;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.CaseSummary;
import org.yanchao.form.FormAnswers;
import org.yanchao.round.RoundView;
import org.yanchao.verification.VerificationDesk;

/** Verification at the desk for the pool, on site by two for a round. */
@Component
@Profile({"demo", "rehearsal"})
class Visits {

  private final VerificationDesk verifications;
  private final SiteHands scored;
  private final Desktop desktop;

  Visits(VerificationDesk verifications, SiteHands scored, Desktop desktop) {
    this.verifications = verifications;
    this.scored = scored;
    this.desktop = desktop;
  }

  void atDesk(Actor officer, UUID caseId) {
    verifications.verify(officer, caseId, seen("DESK"), null, VerificationPurpose.POOL);
  }

  /** Two go there; where the programme lets them score, they do that at the base as well. */
  void onSite(Actor officer, RoundView round, CaseSummary filed) {
    var second = desktop.words().of("second-person");
    var answers = seen("ON_SITE").with("secondPerson", second);
    if (desktop.season().programme().rubric().bySite().isEmpty()) {
      verifications.verify(officer, filed.id(), answers, second, VerificationPurpose.ROUND);
    } else {
      scored.visit(officer, round, filed, answers);
    }
  }

  private FormAnswers seen(String method) {
    return FormAnswers.empty()
        .with("visitedOn", desktop.season().today().toString())
        .with("method", method)
        .with("premisesSeen", "YES")
        .with("operating", "YES")
        .with("rostersSeen", "YES")
        .with("wagesSeen", "YES")
        .with("conclusion", "CONFIRMED")
        .with("reason", desktop.words().of("verified"));
  }
}
