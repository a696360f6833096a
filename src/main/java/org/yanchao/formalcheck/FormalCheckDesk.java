package org.yanchao.formalcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.Papers;
import org.yanchao.casework.CaseClock;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LevelCase;
import org.yanchao.dossier.DossierFile;
import org.yanchao.eligibility.Eligibility;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/** The formal check: accept, return with one complete list, not accept, hand over. */
@Service
@Transactional
public class FormalCheckDesk {

  private final CaseStore store;
  private final Papers papers;
  private final DossierFile file;
  private final Handover handover;
  private final Eligibility eligibility;

  FormalCheckDesk(
      CaseStore store,
      Papers papers,
      DossierFile file,
      Handover handover,
      Eligibility eligibility) {
    this.store = store;
    this.papers = papers;
    this.file = file;
    this.handover = handover;
    this.eligibility = eligibility;
  }

  public void accept(Actor officer, UUID id) {
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    store.accept(it);
    var days = store.terms(it).correction().workingDays();
    var offerDueOn = store.stamp().calendar().plus(store.stamp().today(), days);
    store.save(it, new ApplicationAccepted(id, offerDueOn, officer.as(Role.CASE_OFFICER)));
  }

  /** Why the case cannot be returned with this list, empty when it can. */
  public Optional<Refusal> whyNotReturn(Actor officer, UUID id, List<DefectEntry> defects) {
    var it = store.seenByStaff(officer, Role.CASE_OFFICER, id);
    var empty = defects.isEmpty() || defects.stream().anyMatch(d -> d.text().isBlank());
    return empty ? Refusal.because("casework.defects-missing") : it.whyNot(CaseStatus.RETURNED);
  }

  /** One complete list goes to the applicant; the clock stands still until the answer. */
  public void returnForCorrection(Actor officer, UUID id, List<DefectEntry> defects) {
    whyNotReturn(officer, id, defects).ifPresent(Refusal::raise);
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    var days = store.terms(it).correction().workingDays();
    store.become(it, CaseStatus.RETURNED);
    it.clock().stop(store.stamp().today(), days, store.stamp().calendar());
    papers.list(id, defects);
    var dueOn = it.clock().answerDueOn().orElseThrow();
    store.save(it, new ReturnedForCorrection(id, dueOn, officer.as(Role.CASE_OFFICER)));
  }

  /** Why the correction cannot be handed in, empty when it can. */
  public Optional<Refusal> whyNotAnswer(Actor applicant, UUID id) {
    return whyNotAnswer(applicant, id, store.stamp().today());
  }

  /** The same for what was received on that day. */
  Optional<Refusal> whyNotAnswer(Actor applicant, UUID id, LocalDate receivedOn) {
    var it = forAnswer(applicant, id);
    return it.status() == CaseStatus.RETURNED && it.clock().answerOverdueOn(receivedOn)
        ? Refusal.because("formalcheck.correction-expired")
        : it.whyNot(CaseStatus.SUBMITTED);
  }

  /** The applicant (or the officer, for paper) hands the corrected dossier in. */
  public void answerCorrection(Actor applicant, UUID id) {
    answerCorrection(applicant, id, store.stamp().today());
  }

  /** The office's clock runs again from the day of receipt, whenever it was typed. */
  void answerCorrection(Actor applicant, UUID id, LocalDate receivedOn) {
    whyNotAnswer(applicant, id, receivedOn).ifPresent(Refusal::raise);
    var it = forAnswer(applicant, id);
    store.become(it, CaseStatus.SUBMITTED);
    it.clock().resume(receivedOn, store.stamp().calendar());
    file.keep(file.get(it.origin().dossierId()), store.stamp());
    papers.resolve(id);
    var dueOn = it.clock().dueOn().orElseThrow();
    store.save(it, new CorrectionAnswered(id, dueOn, applicant.who()));
  }

  /** The officer proposes not to accept; the head signs. */
  public void proposeNonAcceptance(Actor officer, UUID id, String reason) {
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    requireReason(reason);
    store.become(it, CaseStatus.NON_ACCEPTANCE_PROPOSED);
    var by = officer.as(Role.CASE_OFFICER);
    papers.opine(id, OpinionKind.NON_ACCEPTANCE_PROPOSAL, reason, by);
    store.save(it, new NonAcceptanceProposed(id, by));
  }

  /** The head signs, or sends the case back to the formal check. */
  public void signNonAcceptance(Actor head, UUID id, boolean agreed, String reason) {
    var it = store.forStaff(head, Role.HEAD, id);
    if (!agreed) {
      requireReason(reason);
    }
    if (waits(it) && !it.clock().answerOverdueOn(store.stamp().today())) {
      Refusal.of("formalcheck.still-with-applicant").raise();
    }
    expire(it, head.as(Role.HEAD));
    if (agreed) {
      store.end(it, CaseStatus.NOT_ACCEPTED);
    } else {
      store.become(it, CaseStatus.SUBMITTED);
      runAgain(it.clock());
    }
    papers.opine(id, OpinionKind.NON_ACCEPTANCE, reason, head.as(Role.HEAD));
    store.save(it, new NonAcceptanceSigned(id, agreed, head.as(Role.HEAD)));
  }

  /** Why the case cannot be handed to that office, empty when it can. */
  public Optional<Refusal> whyNotTransfer(Actor officer, UUID id, String toAuthority) {
    var it = store.seenByStaff(officer, Role.CASE_OFFICER, id);
    return handover.whyNot(it, toAuthority);
  }

  /** Hands the case to the competent county, with its time of receipt. */
  public void transfer(Actor officer, UUID id, String toAuthority, String reason) {
    whyNotTransfer(officer, id, toAuthority).ifPresent(Refusal::raise);
    requireReason(reason);
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    handover.to(it, toAuthority);
    var by = officer.as(Role.CASE_OFFICER);
    papers.opine(id, OpinionKind.TRANSFER, reason, by);
    store.save(it, new CaseTransferred(id, toAuthority, by));
  }

  /** [task] Holds the recorded time of receipt against the window; true when in time. */
  public boolean checkWindow(UUID id) {
    return eligibility.checkWindow(id);
  }

  /** [task] One finding per item of evidence; true when anything is left to go on with. */
  public boolean checkEvidence(UUID id) {
    return eligibility.checkEvidence(id);
  }

  /** The applicant goes on with the pool alone, or not at all. */
  public void answerPoolOnly(Actor applicant, UUID id, boolean yes) {
    eligibility.answerPoolOnly(applicant, id, yes);
  }

  /** [task] Tells the head that the formal check is overdue. */
  public void escalate(UUID id) {
    var it = store.locked(id);
    it.clock().escalate(store.stamp().now());
    store.save(it, new FormalCheckEscalated(id, Who.system("escalateFormalCheck")));
  }

  /** [task] Nobody answered in time: not accepting waits for the head's signature. */
  public void correctionExpired(UUID id) {
    var it = store.locked(id);
    var by = Who.system("correctionExpired");
    if (waits(it)) {
      expire(it, by);
      store.save(it, new NonAcceptanceProposed(id, by));
    }
  }

  /** What nobody answered by its day counts as proposed, whoever comes first: timer or head. */
  private void expire(LevelCase it, Who by) {
    if (waits(it)) {
      store.become(it, CaseStatus.NON_ACCEPTANCE_PROPOSED);
      papers.opine(it.id(), OpinionKind.NON_ACCEPTANCE_PROPOSAL, "", by);
    }
  }

  private static boolean waits(LevelCase it) {
    return it.status() == CaseStatus.RETURNED || it.status() == CaseStatus.POOL_ONLY_OFFERED;
  }

  /** While the head had the proposal the office's clock went on; only a stopped one starts. */
  private void runAgain(CaseClock clock) {
    if (!clock.running()) {
      clock.resume(store.stamp().today(), store.stamp().calendar());
    }
  }

  private LevelCase forAnswer(Actor actor, UUID id) {
    return actor.authority() == null
        ? store.forApplicant(actor, id)
        : handover.paperOnly(store.forStaff(actor, Role.CASE_OFFICER, id));
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      Refusal.of("casework.reason-missing").raise();
    }
  }
}
