package org.yanchao.submission;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.Filing;
import org.yanchao.casework.Requests;
import org.yanchao.casework.ReviewState;
import org.yanchao.dossier.DossierFile;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** Submitting, on line or on paper, confirming participation, and taking back. */
@Service
@Transactional
public class SubmissionDesk {

  private final DossierFile file;
  private final FilingRules rules;
  private final Filings filings;
  private final CaseStore store;
  private final ReviewWishes reviews;

  SubmissionDesk(
      DossierFile file, FilingRules rules, Filings filings, CaseStore store, ReviewWishes reviews) {
    this.file = file;
    this.rules = rules;
    this.filings = filings;
    this.store = store;
    this.reviews = reviews;
  }

  /** Why the dossier cannot be submitted to its county at this instant, empty when it can. */
  public Optional<Refusal> whyNotSubmit(Actor applicant, UUID dossier, Requests asked) {
    return whyNotSubmit(applicant, dossier, Level.COUNTY, asked);
  }

  /** The same at any level: only the county takes filings. */
  public Optional<Refusal> whyNotSubmit(
      Actor applicant, UUID dossier, Level level, Requests asked) {
    var opened = file.open(applicant, dossier);
    return rules.whyNotFile(opened, level, asked, store.stamp().now());
  }

  /** Files the dossier with the office of its county. */
  public UUID submit(Actor applicant, UUID dossier, Requests asked) {
    return submit(applicant, dossier, Level.COUNTY, asked);
  }

  /** Files at the named level; every level but the county refuses. */
  public UUID submit(Actor applicant, UUID dossier, Level level, Requests asked) {
    whyNotSubmit(applicant, dossier, level, asked).ifPresent(Refusal::raise);
    var opened = file.openToChange(applicant, dossier);
    var filing = Filing.first(opened.county(), asked, store.stamp().now(), false);
    return filings.file(opened, filing, applicant.as(Role.APPLICANT));
  }

  /** Why this person enters nothing that was handed in on paper, empty when they do. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotEnterPaper(Actor officer) {
    var unit = Optional.ofNullable(officer.authority()).orElseThrow(() -> new NotFound("unit"));
    return officer.whyNot(Role.CASE_OFFICER, unit).or(() -> rules.whyNotPaper(unit));
  }

  /** Enters what was handed in on paper; its time of receipt decides, not the time of typing. */
  public UUID enterPaper(
      Actor officer, PaperApplication paper, Instant receivedAt, Requests asked) {
    whyNotEnterPaper(officer).ifPresent(Refusal::raise);
    var county = Objects.requireNonNull(officer.authority());
    if (receivedAt.isAfter(store.stamp().now())) {
      Refusal.of("casework.received-in-future").raise();
    }
    var dossier = filings.typed(paper, county);
    rules.whyNotFile(dossier, Level.COUNTY, asked, receivedAt).ifPresent(Refusal::raise);
    var filing = Filing.first(county, asked, receivedAt, true);
    return filings.file(dossier, filing, officer.as(Role.CASE_OFFICER));
  }

  /** Why the project of this dossier cannot take part at this level, empty when it can. */
  public Optional<Refusal> whyNotConfirm(Actor applicant, UUID dossier, Level level) {
    var opened = file.open(applicant, dossier);
    return rules.whyNotConfirm(opened, level, store.stamp().now());
  }

  /** A project that is in a pool takes part in this year's review of its highest pool. */
  public UUID confirmParticipation(Actor applicant, UUID dossier, Level level) {
    whyNotConfirm(applicant, dossier, level).ifPresent(Refusal::raise);
    var opened = file.openToChange(applicant, dossier);
    var place = rules.place(opened).orElseThrow();
    var filing = Filing.confirmation(place, store.stamp().now());
    return filings.file(opened, filing, applicant.as(Role.APPLICANT));
  }

  /** Why the case cannot be taken back, empty when it can. */
  public Optional<Refusal> whyNotWithdraw(Actor applicant, UUID id) {
    var status = store.seenByApplicant(applicant, id).status();
    return status.mayBecome(CaseStatus.WITHDRAWN)
        ? Optional.empty()
        : Refusal.because("submission.not-withdrawable");
  }

  /** The applicant takes the whole application back. */
  public void withdraw(Actor applicant, UUID id) {
    whyNotWithdraw(applicant, id).ifPresent(Refusal::raise);
    var it = store.forApplicant(applicant, id);
    store.reviewBecomes(it, ReviewState.WITHDRAWN);
    store.end(it, CaseStatus.WITHDRAWN);
    store.save(it, new ApplicationWithdrawn(id, applicant.as(Role.APPLICANT)));
  }

  /** Why the request for review cannot be taken back alone, empty when it can. */
  public Optional<Refusal> whyNotWithdrawReview(Actor applicant, UUID id) {
    return reviews.whyNotWithdraw(applicant, id);
  }

  /** The applicant takes only the request for review back; the place in the pool stays. */
  public void withdrawReview(Actor applicant, UUID id) {
    reviews.withdraw(applicant, id);
  }

  /** Why a pooled case of this cycle cannot ask for the review as well, empty when it can. */
  public Optional<Refusal> whyNotRequestReview(Actor applicant, UUID id) {
    return reviews.whyNotAdd(applicant, id);
  }

  /** Within the year a pooled case also asks for the review; no process is needed for it. */
  public void requestReview(Actor applicant, UUID id) {
    reviews.add(applicant, id);
  }

  /** Takes an application out for false material, or because its project left the pool. */
  public void remove(Actor head, UUID id, String reason) {
    var it = store.forStaff(head, Role.HEAD, id);
    store.reviewBecomes(it, ReviewState.WITHDRAWN);
    store.end(it, CaseStatus.REMOVED);
    filings.note(id, OpinionKind.REMOVAL, reason, head.as(Role.HEAD));
    store.save(it, new ApplicationRemoved(id, head.as(Role.HEAD)));
  }
}
