package org.yanchao.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.Registry;
import org.yanchao.casework.CaseSummaries;
import org.yanchao.casework.EstablishedFacts;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.DossierFile;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.Level;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.policy.StandardKind;

/** Draws up dossiers for their applicants. */
@Component
class DossierViews {

  private final DossierFile file;
  private final Registry registry;
  private final CaseSummaries summaries;
  private final EstablishedFacts facts;
  private final Yardsticks yardsticks;

  DossierViews(
      DossierFile file,
      Registry registry,
      CaseSummaries summaries,
      EstablishedFacts facts,
      Yardsticks yardsticks) {
    this.file = file;
    this.registry = registry;
    this.summaries = summaries;
    this.facts = facts;
    this.yardsticks = yardsticks;
  }

  DossierView of(Dossier it) {
    var cases = summaries.ofDossier(it.id());
    return new DossierView(
        it.id(),
        it.programme(),
        it.cycle(),
        yardsticks.programme(it).pin(),
        registry.applicant(it.applicantId()),
        it.projectId().orElse(null),
        it.county(),
        FormAnswers.fromJson(it.answers()),
        file.contents().of(it.id()),
        it.contentVersion(),
        it.updatedAt(),
        it.revision(),
        facts.counts(it, Set.of()),
        cases,
        yardsticks.openDefects(cases),
        file.lock(it.id()));
  }

  DossierSummary summary(Dossier it) {
    return new DossierSummary(
        it.id(),
        it.programme(),
        it.cycle(),
        FormAnswers.fromJson(it.answers()).text("baseName"),
        it.county(),
        it.updatedAt(),
        summaries.ofDossier(it.id()));
  }

  /** Pool conditions first, then those of the base; the score is not known before the review. */
  List<Finding> selfCheck(Dossier it) {
    var evaluator = new Evaluator(yardsticks.programme(it));
    var known = facts.of(it);
    var pool = yardsticks.inForce(it, StandardKind.POOL);
    var base = yardsticks.inForce(it, StandardKind.BASE);
    return Stream.concat(
            evaluator.pool(pool, Level.COUNTY, known).stream(),
            evaluator.base(base, Level.COUNTY, known, Map.of()).stream())
        .toList();
  }
}
