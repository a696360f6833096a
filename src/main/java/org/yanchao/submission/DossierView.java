package org.yanchao.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.applicant.ApplicantView;
import org.yanchao.casefile.DefectView;
import org.yanchao.casework.CaseSummary;
import org.yanchao.dossier.DossierContent;
import org.yanchao.dossier.RosterCounts;
import org.yanchao.form.FormAnswers;

/**
 * A dossier as its applicant sees it.
 *
 * @param packVersion the version of its programme: of its filing, the newest for a draft
 * @param projectId null until it was first submitted
 * @param version to be handed back with a change, so that nobody overwrites unseen work
 * @param counts what the rosters say so far
 * @param cases every case of this dossier, the latest last
 * @param defects what was returned with the latest list, open lines first noted
 * @param locked why nothing can be changed now, null when it can
 */
public record DossierView(
    UUID id,
    String programme,
    int cycle,
    String packVersion,
    ApplicantView applicant,
    @Nullable UUID projectId,
    String county,
    FormAnswers answers,
    DossierContent content,
    int contentVersion,
    Instant updatedAt,
    long version,
    RosterCounts counts,
    List<CaseSummary> cases,
    List<DefectView> defects,
    @Nullable String locked) {

  public boolean editable() {
    return locked == null;
  }

  /** The case that is with an office or ended last, empty while nothing was submitted. */
  public Optional<CaseSummary> latestCase() {
    return cases.isEmpty() ? Optional.empty() : Optional.of(cases.get(cases.size() - 1));
  }
}
