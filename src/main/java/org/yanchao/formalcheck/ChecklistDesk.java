package org.yanchao.formalcheck;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.Papers;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseStore;
import org.yanchao.kernel.Refusal;

/** Concludes a formal check by its list of questions; what was answered stays in the file. */
@Service
@Transactional
public class ChecklistDesk {

  private final CaseStore store;
  private final Papers papers;
  private final FormalCheckDesk desk;

  ChecklistDesk(CaseStore store, Papers papers, FormalCheckDesk desk) {
    this.store = store;
    this.papers = papers;
    this.desk = desk;
  }

  /** Why the check cannot end like this, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotConclude(Actor officer, UUID id, FormalCheck check) {
    var it = store.seenByStaff(officer, Role.CASE_OFFICER, id);
    return it.status() == CaseStatus.SUBMITTED
        ? check.whyNot()
        : Refusal.because("casework.wrong-step");
  }

  /** Accepts, returns with one complete list, or proposes not to accept. */
  public void conclude(Actor officer, UUID id, FormalCheck check) {
    whyNotConclude(officer, id, check).ifPresent(Refusal::raise);
    papers.opine(id, OpinionKind.FORMAL_CHECK, check.record(), officer.as(Role.CASE_OFFICER));
    switch (check.conclusion()) {
      case ACCEPT -> desk.accept(officer, id);
      case RETURN -> desk.returnForCorrection(officer, id, check.defects());
      case REFUSE -> desk.proposeNonAcceptance(officer, id, check.text());
    }
  }
}
