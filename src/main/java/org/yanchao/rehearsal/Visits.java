package org.yanchao.rehearsal;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.form.FormAnswers;
import org.yanchao.verification.VerificationDesk;

/** Verification at the desk for the pool, on site by two for a round. */
@Component
@Profile({"demo", "rehearsal"})
class Visits {

  private final VerificationDesk verifications;
  private final Desktop desktop;

  Visits(VerificationDesk verifications, Desktop desktop) {
    this.verifications = verifications;
    this.desktop = desktop;
  }

  void atDesk(Actor officer, UUID caseId) {
    verifications.verify(officer, caseId, seen("DESK"), null, VerificationPurpose.POOL);
  }

  void onSite(Actor officer, UUID caseId) {
    var second = desktop.words().of("second-person");
    var answers = seen("ON_SITE").with("secondPerson", second);
    verifications.verify(officer, caseId, answers, second, VerificationPurpose.ROUND);
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
