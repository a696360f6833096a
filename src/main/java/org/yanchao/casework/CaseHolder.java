package org.yanchao.casework;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.dossier.DossierHolder;
import org.yanchao.kernel.Refusal;

/** What an office has is not changed behind its back: only a draft or a returned one is open. */
@Component
class CaseHolder implements DossierHolder {

  private final LevelCases cases;

  CaseHolder(LevelCases cases) {
    this.cases = cases;
  }

  @Override
  public Optional<Refusal> whyNotEdit(UUID dossier) {
    var held =
        cases.ofDossier(dossier).stream()
            .map(LevelCase::status)
            .anyMatch(it -> it.live() ? it != CaseStatus.RETURNED : it.inPool());
    return held ? Refusal.because("casework.dossier-locked") : Optional.empty();
  }

  @Override
  public boolean typesFor(Actor actor, UUID dossier) {
    return cases.ofDossier(dossier).stream()
        .filter(it -> it.origin().paper() && it.authority().equals(actor.authority()))
        .anyMatch(it -> actor.is(Role.CASE_OFFICER));
  }
}
