package org.yanchao.casework;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.Registry;
import org.yanchao.casework.CaseSummary.Progress;

/** Draws up cases in one line. */
@Component
@NamedInterface("desks")
public class CaseSummaries {

  private final LevelCases cases;
  private final Registry registry;

  CaseSummaries(LevelCases cases, Registry registry) {
    this.cases = cases;
    this.registry = registry;
  }

  CaseSummary of(UUID id) {
    return of(cases.get(id));
  }

  CaseSummary of(LevelCase it) {
    var origin = it.origin();
    var project = registry.project(origin.projectId());
    return new CaseSummary(
        it.id(),
        origin.caseNo(),
        origin.dossierId(),
        project.id(),
        project.name(),
        registry.applicant(origin.applicantId()),
        project.county(),
        it.authority(),
        it.lowerAuthority().orElse(null),
        origin.level(),
        origin.programme(),
        origin.cycle(),
        origin.packVersion(),
        origin.parentId(),
        origin.kind(),
        it.poolRequested(),
        it.review().requested(),
        it.review().state(),
        origin.receivedAt(),
        origin.paper(),
        it.status(),
        progress(it));
  }

  private static Progress progress(LevelCase it) {
    return new Progress(
        it.clock().dueOn().orElse(null),
        it.clock().answerDueOn().orElse(null),
        it.poolVerdict().orElse(null),
        it.proposedAnswer().orElse(null),
        it.acceptedAt(),
        it.endedAt(),
        it.statusSince(),
        it.version());
  }

  public List<CaseSummary> ofDossier(UUID dossier) {
    return cases.ofDossier(dossier).stream()
        .sorted(
            Comparator.comparing((LevelCase it) -> it.origin().level())
                .thenComparing(it -> it.origin().caseNo()))
        .map(this::of)
        .toList();
  }
}
