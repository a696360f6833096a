package org.yanchao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.desk.Inbox;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.rehearsal.Plan.Trait;

/** What the offices do about applications up to the pool. */
@Component
@Profile({"demo", "rehearsal"})
class CaseHands implements Hands {

  private final CaseDesk cases;
  private final FormalCheckDesk checks;
  private final PoolDesk pools;
  private final Visits visits;
  private final Desktop desktop;

  CaseHands(
      CaseDesk cases, FormalCheckDesk checks, PoolDesk pools, Visits visits, Desktop desktop) {
    this.cases = cases;
    this.checks = checks;
    this.pools = pools;
    this.visits = visits;
    this.desktop = desktop;
  }

  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of(
        "Task_CheckForm", this::checkForm,
        "Task_SignNonAcceptance", this::signNonAcceptance,
        "Task_VerifyApplication", this::verify,
        "Task_SignBelowConditions", this::signBelowConditions,
        "Task_ConfirmAdmission", this::confirmAdmission);
  }

  private void checkForm(Inbox.Waiting waiting) {
    var it = cases.summary(waiting.item().key());
    var officer = desktop.cast().officer(waiting.authority());
    var due = waiting.item().dueAt();
    var overdue = due != null && !desktop.now().isBefore(due);
    if (does(it, Trait.SLOW_CHECK) && !overdue) {
      return;
    }
    if (!it.county().equals(it.authority()) && wrongOffice(it)) {
      checks.transfer(officer, it.id(), it.county(), desktop.words().of("transfer"));
    } else if (does(it, Trait.NOT_ACCEPTED)) {
      checks.proposeNonAcceptance(officer, it.id(), desktop.words().of("not-accepted"));
    } else if (does(it, Trait.UNANSWERED) || returnsNow(it)) {
      checks.returnForCorrection(officer, it.id(), defects());
    } else {
      checks.accept(officer, it.id());
    }
  }

  /** Filed with a county where the base does not operate; a confirmation goes where its pool is. */
  private boolean wrongOffice(CaseSummary it) {
    return desktop
        .ledger()
        .planOf(it.applicant().id())
        .filter(plan -> !plan.filedWith().equals(plan.county()))
        .isPresent();
  }

  private boolean returnsNow(CaseSummary it) {
    return does(it, Trait.RETURNED) && desktop.ledger().first("returned", it.id());
  }

  private List<DefectEntry> defects() {
    return List.of(
        new DefectEntry(desktop.words().of("defect.lease"), null),
        new DefectEntry(desktop.words().of("defect.pay"), null));
  }

  private void signNonAcceptance(Inbox.Waiting waiting) {
    var head = desktop.cast().head(waiting.authority());
    checks.signNonAcceptance(head, waiting.item().key(), true, "");
  }

  private void verify(Inbox.Waiting waiting) {
    visits.atDesk(desktop.cast().officer(waiting.authority()), waiting.item().key());
  }

  private void signBelowConditions(Inbox.Waiting waiting) {
    var it = cases.summary(waiting.item().key());
    var head = desktop.cast().head(waiting.authority());
    var doubts = does(it, Trait.HEAD_DISAGREES) && desktop.ledger().first("disagreed", it.id());
    pools.signBelowConditions(
        head, it.id(), !doubts, doubts ? desktop.words().of("look-again") : "");
  }

  private void confirmAdmission(Inbox.Waiting waiting) {
    pools.admit(desktop.cast().officer(waiting.authority()), waiting.item().key());
  }

  private boolean does(CaseSummary it, Trait trait) {
    return desktop.ledger().is(it.applicant().id(), trait);
  }
}
