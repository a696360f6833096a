package org.yanchao.submission;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** Hands a case of the wrong county to the competent one. */
@Component
class Handover {

  private final DossierFile file;
  private final Registry registry;
  private final Packs packs;

  Handover(DossierFile file, Registry registry, Packs packs) {
    this.file = file;
    this.registry = registry;
    this.packs = packs;
  }

  Optional<Refusal> whyNot(LevelCase it, String toAuthority) {
    if (it.status() != CaseStatus.SUBMITTED || it.origin().kind() != CaseKind.FIRST) {
      return Refusal.because("submission.wrong-step");
    }
    var possible = !toAuthority.equals(it.authority()) && packs.holds(toAuthority, Level.COUNTY);
    return possible ? Optional.empty() : Refusal.because("submission.no-such-county");
  }

  void to(LevelCase it, String toAuthority) {
    it.handTo(toAuthority);
    var dossier = file.get(it.origin().dossierId());
    dossier.moveTo(toAuthority);
    file.save(dossier);
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
