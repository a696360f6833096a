package org.yanchao.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.applicant.ApplicantView;
import org.yanchao.casefile.DefectView;
import org.yanchao.casework.CaseSummary;
import org.yanchao.dossier.DossierContent;
import org.yanchao.dossier.DossierPart;
import org.yanchao.dossier.EvidenceView;
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
 * @param open what alone can be changed while the rest is locked
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
    @Nullable String locked,
    Set<DossierPart> open) {

  public boolean editable() {
    return locked == null;
  }

  /** Whether something on this page can be changed: a section by its id, evidence or people. */
  public boolean opens(String page) {
    return editable() || open.stream().anyMatch(it -> page.equals(pageOf(it)));
  }

  /** Why nothing on this page can be changed. */
  public String whyNot() {
    return open.isEmpty() ? String.valueOf(locked) : "refusal.dossier.only-flagged";
  }

  /** Whether evidence of this item's kind is open; an item that was not flagged itself stays. */
  public boolean removable(EvidenceView item) {
    return editable()
        || open.stream().anyMatch(it -> it.covers(DossierPart.evidenceOf(item.kind())));
  }

  private static String pageOf(DossierPart part) {
    return switch (part.kind()) {
      case SECTION -> part.key();
      case EVIDENCE -> "evidence";
      case ROSTERS -> "people";
    };
  }

  /** The case that is with an office or ended last, empty while nothing was submitted. */
  public Optional<CaseSummary> latestCase() {
    return cases.isEmpty() ? Optional.empty() : Optional.of(cases.get(cases.size() - 1));
  }
}
