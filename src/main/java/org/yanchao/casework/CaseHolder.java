package org.yanchao.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.dossier.DossierHolder;
import org.yanchao.dossier.DossierPart;
import org.yanchao.dossier.OpenParts;
import org.yanchao.kernel.Refusal;

/** What an office has is not changed behind its back: only a draft or a returned one is open. */
@Component
class CaseHolder implements DossierHolder {

  private final LevelCases cases;
  private final List<OpenParts> openings;

  CaseHolder(LevelCases cases, List<OpenParts> openings) {
    this.cases = cases;
    this.openings = openings;
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
  public Set<DossierPart> open(UUID dossier) {
    return openings.stream()
        .flatMap(it -> it.of(dossier).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean typesFor(Actor actor, UUID dossier) {
    return cases.ofDossier(dossier).stream()
        .filter(it -> it.origin().paper() && it.authority().equals(actor.authority()))
        .anyMatch(it -> actor.is(Role.CASE_OFFICER));
  }
}
