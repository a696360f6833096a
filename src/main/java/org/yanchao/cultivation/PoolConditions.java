package org.yanchao.cultivation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.Stage;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.StandardKind;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;
import org.yanchao.standard.StandardView;

/** Compares a case with the pool standard that binds its authority today. */
@Component
class PoolConditions {

  private final CaseDesk cases;
  private final Programmes programmes;
  private final StandardDesk standards;
  private final BusinessClock clock;

  PoolConditions(
      CaseDesk cases, Programmes programmes, StandardDesk standards, BusinessClock clock) {
    this.cases = cases;
    this.programmes = programmes;
    this.standards = standards;
    this.clock = clock;
  }

  /** Stores the findings and the verdict on the case. */
  PoolVerdict run(UUID caseId) {
    var it = cases.summary(caseId);
    var evaluator = new Evaluator(programmes.pinned(it.packVersion()));
    var terms = standard(it).map(StandardView::terms);
    var findings = evaluator.pool(terms, it.level(), cases.facts(caseId));
    var verdict =
        switch (Finding.Outcome.of(findings)) {
          case MET -> PoolVerdict.MET;
          case NOT_MET -> PoolVerdict.NOT_MET;
          case UNDECIDABLE -> PoolVerdict.WAITING;
        };
    cases.addFindings(caseId, Stage.POOL, findings);
    cases.poolTested(caseId, verdict.name(), verdict == PoolVerdict.NOT_MET);
    return verdict;
  }

  Admission admission(CaseSummary it) {
    var standard = standard(it);
    return new Admission(
        it.projectId(),
        it.level(),
        it.authority(),
        it.id(),
        standard.map(StandardView::id).orElse(null),
        standard.map(view -> view.terms().version()).orElse(null));
  }

  private Optional<StandardView> standard(CaseSummary it) {
    var key = new StandardKey(it.programme(), it.level(), StandardKind.POOL);
    return standards.inForce(key, it.authority(), clock.instant());
  }
}
