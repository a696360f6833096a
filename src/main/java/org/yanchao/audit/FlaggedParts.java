package org.yanchao.audit;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.DefectView;
import org.yanchao.casefile.Papers;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.dossier.DossierPart;
import org.yanchao.dossier.OpenParts;

/** While the applicant has a correction of a package, exactly the flagged parts are open. */
@Component
class FlaggedParts implements OpenParts {

  private final PackageCorrections corrections;
  private final CaseStore store;
  private final Papers papers;

  FlaggedParts(PackageCorrections corrections, CaseStore store, Papers papers) {
    this.corrections = corrections;
    this.store = store;
    this.papers = papers;
  }

  @Override
  public Set<DossierPart> of(UUID dossier) {
    return corrections.findByDossierIdOrderByOpenedAt(dossier).stream()
        .filter(it -> it.openOn(store.stamp().today()))
        .map(PackageCorrection::view)
        .filter(it -> store.get(it.caseId()).status() == CaseStatus.PACKAGE_RETURNED)
        .flatMap(it -> papers.defects(it.caseId()).stream())
        .filter(it -> !it.resolved())
        .map(DefectView::part)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
