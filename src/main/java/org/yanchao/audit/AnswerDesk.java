package org.yanchao.audit;

import java.util.ArrayList;
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
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.LevelCase;
import org.yanchao.kernel.Refusal;

/** The province's answer: an officer proposes, the head signs. */
@Service
@Transactional
public class AnswerDesk {

  /** The pool verdict that obliges an authority to admit (JL-28). */
  private static final String MET = "MET";

  private final CaseStore store;
  private final Papers papers;
  private final ProposedFlags flags;

  AnswerDesk(CaseStore store, Papers papers, ProposedFlags flags) {
    this.store = store;
    this.papers = papers;
    this.flags = flags;
  }

  /** Why this answer cannot be proposed, empty when it can. */
  @Transactional(readOnly = true)
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

  /**
   * The officer proposes; who meets the conditions must be admitted, who misses them cannot be.
   *
   * @param flagged what of the dossier has to be corrected; nothing unless it goes back
   */
  public void propose(
      Actor officer, UUID id, Answer answer, String reason, List<DefectEntry> flagged) {
    whyNotPropose(officer, id, answer, reason).ifPresent(Refusal::raise);
    if (answer != Answer.RETURN && !flagged.isEmpty()) {
      Refusal.of("audit.flags-without-return").raise();
    }
    papers.whyNotList(flagged).ifPresent(Refusal::raise);
    var it = store.forStaff(officer, Role.CASE_OFFICER, id);
    store.propose(it, answer);
    keep(id, flagged);
    var by = officer.as(Role.CASE_OFFICER);
    papers.opine(id, OpinionKind.ANSWER_PROPOSAL, reason, by);
    store.save(it, new AnswerProposed(id, by));
  }

  /** What the officer proposes to flag, until the head has signed. */
  @Transactional(readOnly = true)
  public List<DefectEntry> proposed(UUID id) {
    return flags.findByCaseIdOrderBySortNo(id).stream().map(ProposedFlag::entry).toList();
  }

  /** The head signs the proposal, or sends it back. */
  public void sign(Actor head, UUID id, boolean agreed, String reason) {
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
        var list = new ArrayList<>(proposed(it.id()));
        list.add(new DefectEntry(returned(it, reason), null));
        papers.list(it.id(), list);
      }
    }
    keep(it.id(), List.of());
  }

  private void keep(UUID id, List<DefectEntry> flagged) {
    flags.deleteByCaseId(id);
    var no = 0;
    for (var entry : flagged) {
      flags.save(new ProposedFlag(store.stamp().id(), id, ++no, entry));
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
