package org.yanchao.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.FindingView;
import org.yanchao.casefile.GroundClaimView;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.Stage;
import org.yanchao.casefile.VerificationView;
import org.yanchao.dossier.RosterCounts;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Finding;
import org.yanchao.reference.Listing;

/** Reads cases, and records what other modules found and decided about them. */
@Service
@Transactional
public class CaseDesk {

  private final CaseStore store;
  private final CaseLists lists;
  private final CaseReads reads;
  private final EstablishedFacts facts;
  private final CaseNotes notes;

  CaseDesk(
      CaseStore store, CaseLists lists, CaseReads reads, EstablishedFacts facts, CaseNotes notes) {
    this.store = store;
    this.lists = lists;
    this.reads = reads;
    this.facts = facts;
    this.notes = notes;
  }

  /** The whole case with the chain below it, as far as the actor may see it. */
  @Transactional(readOnly = true)
  public CaseView show(Actor actor, UUID id) {
    return reads.show(actor, id);
  }

  /** The case in one line, for other modules. */
  @Transactional(readOnly = true)
  public CaseSummary summary(UUID id) {
    return lists.summary(id);
  }

  /** The established figures, for the evaluator. */
  @Transactional(readOnly = true)
  public CaseFacts facts(UUID id) {
    return facts.of(store.get(id));
  }

  /** The township that gave its opinion, by its own name; empty when the form asks for none. */
  @Transactional(readOnly = true)
  public String township(UUID id) {
    return notes.townships().of(store.get(id).origin().dossierId());
  }

  /** The established roster figures. */
  @Transactional(readOnly = true)
  public RosterCounts counts(UUID id) {
    return facts.counts(store.get(id));
  }

  /** Who may stand in the round: in the pool, with a request for review that stands. */
  @Transactional(readOnly = true)
  public List<CaseSummary> reviewable(String authority, Level level, String programme, int cycle) {
    return lists.reviewable(authority, level, programme, cycle);
  }

  /** Every case of a cycle, for rates, reports and invariants. */
  @Transactional(readOnly = true)
  public List<CaseSummary> ofCycle(String programme, int cycle) {
    return lists.ofCycle(programme, cycle);
  }

  /** Every case of a project, the oldest first. */
  @Transactional(readOnly = true)
  public List<CaseSummary> ofProject(UUID project) {
    return lists.ofProject(project);
  }

  /** The actor's cases, filtered, by page. */
  @Transactional(readOnly = true)
  public Page<CaseRow> list(Actor actor, CaseFilter filter, PageRequest page) {
    return lists.page(actor.scope(), filter, page);
  }

  @Transactional(readOnly = true)
  public List<DuplicatePerson> duplicates(UUID id) {
    return lists.duplicates(store.get(id));
  }

  @Transactional(readOnly = true)
  public List<GroundClaimView> grounds(UUID id) {
    return notes.grounds(store.get(id));
  }

  /** Who verified the case, for other modules; without drawing up the whole case. */
  @Transactional(readOnly = true)
  public List<VerificationView> verifications(UUID id) {
    return notes.verifications(id);
  }

  /** What the reference lists say of the claimed grounds that rest on one, by claim. */
  @Transactional(readOnly = true)
  public Map<UUID, Listing> listings(UUID id) {
    return notes.listings().of(store.get(id));
  }

  /** Why this ground cannot be decided so, empty when it can. */
  public Optional<Refusal> whyNotDecideGround(
      Actor officer, UUID id, GroundStatus status, String reason) {
    var it = store.seenByStaff(officer, Role.CASE_OFFICER, id);
    if (it.status().outcome().isPresent() && !it.status().inPool()) {
      return Refusal.because("casework.wrong-step");
    }
    return status == GroundStatus.REFUSED && reason.isBlank()
        ? Refusal.because("casework.reason-missing")
        : Optional.empty();
  }

  /** The officer confirms or refuses a claimed ground; whether it is frozen the round knows. */
  public void decideGround(Actor officer, UUID id, UUID claim, GroundStatus status, String reason) {
    whyNotDecideGround(officer, id, status, reason).ifPresent(Refusal::raise);
    notes.listings().whyNotDecide(store.get(id), claim, status).ifPresent(Refusal::raise);
    var by = officer.as(Role.CASE_OFFICER);
    notes.decide(store.get(id), claim, status, reason, by);
    store.publish(new GroundDecided(id, claim, status, by));
  }

  /** Stores what another module's rules said, in place of what the stage said before. */
  public void addFindings(UUID id, Stage stage, List<Finding> findings) {
    notes.findings(id, stage, findings);
  }

  @Transactional(readOnly = true)
  public List<FindingView> findings(UUID id) {
    return notes.findings(id);
  }

  /** The pool conditions were tested; below them, the head is asked at county and city. */
  public void poolTested(UUID id, String verdict, boolean below) {
    var it = store.locked(id);
    it.poolTested(verdict);
    if (below && it.origin().level() != Level.PROVINCE) {
      it.become(CaseStatus.BELOW_CONDITIONS_PROPOSED);
    }
    store.save(it);
  }

  /** The officer confirms admission: the case ends in the pool. */
  public void pooled(Actor officer, UUID id, String opinion) {
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    it.end(CaseStatus.POOLED, store.stamp().now());
    notes.opine(id, OpinionKind.ADMISSION, opinion, officer.as(Role.CASE_OFFICER));
    store.save(it);
  }

  /** The head signs 'below conditions', or sends the case back to work. */
  public void belowConditions(Actor head, UUID id, boolean agreed, @Nullable String reason) {
    var it = store.forStaff(head, Role.HEAD, id);
    if (agreed) {
      it.end(CaseStatus.BELOW_CONDITIONS, store.stamp().now());
    } else {
      it.become(it.workStatus());
    }
    var text = reason == null ? "" : reason;
    notes.opine(id, OpinionKind.BELOW_CONDITIONS, text, head.as(Role.HEAD));
    store.save(it);
  }
}
