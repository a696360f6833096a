package org.yanchao.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.DefectView;
import org.yanchao.casefile.Papers;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.Packs;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Programme;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.StandardTerms;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** What a draft is measured against before any office has it. */
@Component
class Yardsticks {

  private final Packs packs;
  private final StandardDesk standards;
  private final Papers papers;

  Yardsticks(Packs packs, StandardDesk standards, Papers papers) {
    this.packs = packs;
    this.standards = standards;
    this.papers = papers;
  }

  Programme programme(Dossier dossier) {
    return packs.of(dossier);
  }

  /** The county's standard of today, empty while it has issued none. */
  Optional<StandardTerms> inForce(Dossier dossier, StandardKind kind) {
    var key = new StandardKey(dossier.programme(), Level.COUNTY, kind);
    return standards.termsInForce(key, dossier.county());
  }

  /** The lines of the last list, if it is still with the applicant. */
  List<DefectView> openDefects(List<CaseSummary> cases) {
    return cases.stream()
        .filter(it -> it.status() == CaseStatus.RETURNED)
        .findFirst()
        .map(it -> papers.defects(it.id()).stream().filter(d -> !d.resolved()).toList())
        .orElse(List.of());
  }
}
