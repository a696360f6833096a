package org.yanchao.submission;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.dossier.Dossier;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.recheck.RecheckOutcomes;

/** One case per entity, level and cycle; only what was withdrawn or not accepted may return. */
@Component
class EarlierCases {

  private final CaseStore store;
  private final RecheckOutcomes rechecks;

  EarlierCases(CaseStore store, RecheckOutcomes rechecks) {
    this.store = store;
    this.rechecks = rechecks;
  }

  Optional<Refusal> whyNotAgain(Dossier dossier, Level level) {
    var earlier =
        store.ofApplicant(dossier.applicantId(), level, dossier.programme(), dossier.cycle());
    for (var it : earlier) {
      if (it.status().live() || it.status().inPool()) {
        return Refusal.because("submission.live-case-exists", it.origin().caseNo());
      }
      var below = it.status() == CaseStatus.BELOW_CONDITIONS && !rechecks.corrected(it.id());
      if (below || it.status() == CaseStatus.REMOVED) {
        return Refusal.because("submission.decided-this-cycle", it.origin().caseNo());
      }
    }
    return Optional.empty();
  }
}
