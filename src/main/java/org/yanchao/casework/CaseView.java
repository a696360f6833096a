package org.yanchao.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanchao.casefile.DefectView;
import org.yanchao.casefile.FindingView;
import org.yanchao.casefile.GroundClaimView;
import org.yanchao.casefile.OpinionView;
import org.yanchao.casefile.SetAsideView;
import org.yanchao.casefile.Stage;
import org.yanchao.casefile.VerificationView;
import org.yanchao.dossier.DossierContent;
import org.yanchao.dossier.DossierVersionView;
import org.yanchao.dossier.RosterCounts;
import org.yanchao.form.FormAnswers;

/**
 * A case as its authority, the levels above, or its applicant sees it.
 *
 * @param answers the form's answers as the office holds them
 * @param content evidence, rosters and claimed grounds
 * @param versions every handed-in state, the first one first, to compare side by side
 * @param counts what the rosters say after everything set aside
 * @param setAsides what does not count, from this level and from below
 * @param findings what the checks said, by stage
 * @param chain the cases of the levels below, the lowest first, with their opinions
 * @param aboveCases the cases this one led to, as far as the actor may see them
 * @param asApplicant whether this is the applicant's view, without the office's proposals
 */
public record CaseView(
    CaseSummary summary,
    FormAnswers answers,
    DossierContent content,
    List<DossierVersionView> versions,
    RosterCounts counts,
    List<SetAsideView> setAsides,
    List<FindingView> findings,
    List<DefectView> defects,
    List<OpinionView> opinions,
    List<VerificationView> verifications,
    List<GroundClaimView> grounds,
    List<DuplicatePerson> duplicates,
    List<ChainLink> chain,
    List<CaseSummary> aboveCases,
    boolean asApplicant) {

  /** One level below: what it found and wrote. */
  public record ChainLink(
      CaseSummary summary, List<OpinionView> opinions, List<FindingView> findings) {}

  public List<FindingView> findings(Stage stage) {
    return findings.stream().filter(it -> it.stage() == stage).toList();
  }

  /** What the evidence check said of one item. */
  public Optional<FindingView> findingOn(UUID item) {
    return findings.stream().filter(it -> item.equals(it.targetId())).findFirst();
  }

  public Optional<SetAsideView> setAside(UUID target) {
    return setAsides.stream().filter(it -> it.targetId().equals(target)).findFirst();
  }

  public Optional<DuplicatePerson> duplicate(UUID person) {
    return duplicates.stream().filter(it -> it.personId().equals(person)).findFirst();
  }

  /** When the case came in, on paper the time it was handed in. */
  public Instant receivedAt() {
    return summary.receivedAt();
  }
}
