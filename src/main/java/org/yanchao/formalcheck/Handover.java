package org.yanchao.formalcheck;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.Registry;
import org.yanchao.casework.CaseKind;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LevelCase;
import org.yanchao.dossier.DossierFile;
import org.yanchao.dossier.Packs;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** Hands a case of the wrong county to the competent one. */
@Component
class Handover {

  private final CaseStore store;
  private final DossierFile file;
  private final Registry registry;
  private final Packs packs;

  Handover(CaseStore store, DossierFile file, Registry registry, Packs packs) {
    this.store = store;
    this.file = file;
    this.registry = registry;
    this.packs = packs;
  }

  Optional<Refusal> whyNot(LevelCase it, String toAuthority) {
    if (it.status() != CaseStatus.SUBMITTED || it.origin().kind() != CaseKind.FIRST) {
      return Refusal.because("casework.wrong-step");
    }
    var possible = !toAuthority.equals(it.authority()) && packs.holds(toAuthority, Level.COUNTY);
    return possible ? Optional.empty() : Refusal.because("casework.no-such-county");
  }

  void to(LevelCase it, String toAuthority) {
    store.handTo(it, toAuthority);
    file.moveTo(it.origin().dossierId(), toAuthority);
    registry.moveTo(it.origin().projectId(), toAuthority);
  }

  /** Staff answer for the applicant only where the applicant came with paper. */
  LevelCase paperOnly(LevelCase it) {
    if (!it.origin().paper()) {
      throw new NotFound("case");
    }
    return it;
  }
}
