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
import org.yanchao.dossier.DossierLock;
import org.yanchao.dossier.DossierPart;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.dossier.RosterCounts;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.Refusal;

/**
 * A dossier as its applicant sees it.
 *
 * @param packVersion the version of its programme: of its filing, the newest for a draft
 * @param projectId null until it was first submitted
 * @param version to be handed back with a change, so that nobody overwrites unseen work
 * @param counts what the rosters say so far
 * @param cases every case of this dossier, the latest last
 * @param defects what was returned with the latest list, open lines first noted
 * @param lock what can be changed now
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
    DossierLock lock) {

  public boolean editable() {
    return lock.held().isEmpty();
  }

  /** Whether something on this page can be changed: a section by its id, evidence or people. */
  public boolean opens(String page) {
    return editable() || lock.open().stream().anyMatch(it -> page.equals(pageOf(it)));
  }

  /** Why nothing on this page can be changed. */
  public String whyNot() {
    return lock.open().isEmpty()
        ? lock.held().map(Refusal::messageKey).orElse("")
        : "refusal.dossier.only-flagged";
  }

  /** Whether evidence of this kind can be added. */
  public boolean accepts(String evidenceKind) {
    return lock.whyNotEdit(DossierPart.evidenceOf(evidenceKind)).isEmpty();
  }

  /** Whether this item can be taken out. */
  public boolean removable(EvidenceView item) {
    return lock.whyNotRemove(DossierPart.evidence(item)).isEmpty();
  }

  /** The same for a person or household. */
  public boolean removable(DossierPart.Kind kind, UUID row) {
    return lock.whyNotRemove(DossierPart.row(kind, row)).isEmpty();
  }

  /** Whether persons or households can be added. */
  public boolean grows(DossierPart.Kind kind) {
    return lock.whyNotEdit(DossierPart.anyRow(kind)).isEmpty();
  }

  private static String pageOf(DossierPart part) {
    return switch (part.kind()) {
      case SECTION -> part.key();
      case EVIDENCE -> "evidence";
      case ROSTERS, PERSON, HOUSEHOLD -> "people";
    };
  }

  /** The case that is with an office or ended last, empty while nothing was submitted. */
  public Optional<CaseSummary> latestCase() {
    return cases.isEmpty() ? Optional.empty() : Optional.of(cases.get(cases.size() - 1));
  }
}
