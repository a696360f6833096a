package org.yanchao.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.OpinionView;
import org.yanchao.casefile.Papers;
import org.yanchao.casework.Answer;
import org.yanchao.casework.CaseNumbers;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LevelCase;
import org.yanchao.casework.ReviewState;
import org.yanchao.dossier.Packs;
import org.yanchao.eligibility.Eligibility;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/** Takes what was recommended: package, audit, and the province's answer. Nothing is retyped. */
@Service
@Transactional
public class UpperCaseDesk {

  /** The pool verdict that obliges an authority to admit (JL-28). */
  private static final String MET = "MET";

  private final CaseStore store;
  private final CaseNumbers numbers;
  private final Papers papers;
  private final Eligibility eligibility;
  private final Packs packs;

  UpperCaseDesk(
      CaseStore store, CaseNumbers numbers, Papers papers, Eligibility eligibility, Packs packs) {
    this.store = store;
    this.numbers = numbers;
    this.papers = papers;
    this.eligibility = eligibility;
    this.packs = packs;
  }

  /** [task] Opens the next level's case; a level without a last day of sending is in time. */
  public UUID open(UUID lowerCase, String authority, Level level) {
    var below = store.locked(lowerCase);
    var number = numbers.next(authority, below.origin().cycle());
    var above = below.recommendTo(store.stamp().id(), number, authority, level);
    var programme = packs.pinned(below.origin().packVersion());
    if (programme.cycle().cutoffOf(level).isEmpty()) {
      store.reviewBecomes(above, ReviewState.IN_TIME);
    }
    var by = Who.system("openUpperCases");
    store.save(above, new UpperCaseOpened(above.id(), level, authority, below.authority(), by));
    return above.id();
  }

  /** The package is complete, or goes back to the lower unit with one list. */
  public void checkPackage(Actor officer, UUID id, boolean complete, List<DefectEntry> defects) {
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    if (complete) {
      store.audit(it);
    } else {
      if (defects.isEmpty() || defects.stream().anyMatch(d -> d.text().isBlank())) {
        Refusal.of("casework.defects-missing").raise();
      }
      store.become(it, CaseStatus.PACKAGE_RETURNED);
      papers.list(id, defects);
    }
    store.save(it, new PackageChecked(id, complete, officer.as(Role.CASE_OFFICER)));
  }

  /** [task] Holds the time of sending against the level's last day; never refuses. */
  public boolean checkCutoff(UUID id, Instant sentAt) {
    return eligibility.checkCutoff(id, sentAt);
  }

  /** The officer's opinion on the application; the pool conditions are tested after it. */
  public void audit(Actor officer, UUID id, String opinion) {
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    if (it.status() != CaseStatus.UNDER_AUDIT) {
      Refusal.of("casework.wrong-step").raise();
    }
    if (opinion.isBlank()) {
      Refusal.of("casework.reason-missing").raise();
    }
    var by = officer.as(Role.CASE_OFFICER);
    papers.opine(id, OpinionKind.AUDIT, opinion, by);
    store.save(it, new ApplicationAudited(id, by));
  }

  /** Why this answer cannot be proposed, empty when it can. */
  public Optional<Refusal> whyNotPropose(Actor officer, UUID id, Answer answer, String reason) {
    var it = store.seenByStaff(officer, Role.CASE_OFFICER, id);
    var met = it.poolVerdict().filter(MET::equals).isPresent();
    return switch (answer) {
      case REJECT -> Refusal.because("casework.wrong-step");
      case ADMIT -> met ? it.whyNot(CaseStatus.ANSWER_PROPOSED) : Refusal.because("audit.not-met");
      case REFUSE -> met ? Refusal.because("audit.must-admit") : whyNotReasoned(it, reason);
      case RETURN -> whyNotReasoned(it, reason);
    };
  }

  /** The officer proposes; who meets the conditions must be admitted, who misses them cannot be. */
  public void proposeAnswer(Actor officer, UUID id, Answer answer, String reason) {
    whyNotPropose(officer, id, answer, reason).ifPresent(Refusal::raise);
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    store.propose(it, answer);
    var by = officer.as(Role.CASE_OFFICER);
    papers.opine(id, OpinionKind.ANSWER_PROPOSAL, reason, by);
    store.save(it, new AnswerProposed(id, by));
  }

  /** The head signs the proposal, or sends it back. */
  public void signAnswer(Actor head, UUID id, boolean agreed, String reason) {
    var it = store.forStaff(head, Role.HEAD, id);
    if (it.status() != CaseStatus.ANSWER_PROPOSED) {
      Refusal.of("casework.wrong-step").raise();
    }
    if (!agreed && reason.isBlank()) {
      Refusal.of("casework.reason-missing").raise();
    }
    var answer = agreed ? it.proposedAnswer().orElseThrow() : Answer.REJECT;
    papers.opine(id, OpinionKind.ANSWER, reason, head.as(Role.HEAD));
    carryOut(it, answer, reason);
    store.save(it, new AnswerSigned(id, answer, head.as(Role.HEAD)));
  }

  private void carryOut(LevelCase it, Answer answer, String reason) {
    switch (answer) {
      case ADMIT -> store.end(it, CaseStatus.POOLED);
      case REFUSE -> store.end(it, CaseStatus.BELOW_CONDITIONS);
      case REJECT -> store.become(it, CaseStatus.UNDER_AUDIT);
      case RETURN -> {
        store.become(it, CaseStatus.PACKAGE_RETURNED);
        papers.list(it.id(), List.of(new DefectEntry(returned(it, reason), null)));
      }
    }
  }

  /** What the lower unit has to complete: the head's words, else those of the proposal. */
  private String returned(LevelCase it, String reason) {
    return reason.isBlank()
        ? papers.opinions(it.id()).stream()
            .filter(o -> o.kind() == OpinionKind.ANSWER_PROPOSAL)
            .reduce((first, last) -> last)
            .map(OpinionView::text)
            .orElse("")
        : reason;
  }

  private static Optional<Refusal> whyNotReasoned(LevelCase it, String reason) {
    return reason.isBlank()
        ? Refusal.because("casework.reason-missing")
        : it.whyNot(CaseStatus.ANSWER_PROPOSED);
  }
}
