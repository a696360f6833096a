package org.yanchao.recommendation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.Stage;
import org.yanchao.casework.CaseDesk;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.StandardKind;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** Says whether a named base meets the pool conditions of the level above. */
@Component
class UpperConditions {

  private final Programmes programmes;
  private final StandardDesk standards;
  private final CaseDesk cases;
  private final PoolDesk pools;

  UpperConditions(Programmes programmes, StandardDesk standards, CaseDesk cases, PoolDesk pools) {
    this.programmes = programmes;
    this.standards = standards;
    this.cases = cases;
    this.pools = pools;
  }

  /** A verdict with the findings it rests on. */
  record Verdict(PushVerdict verdict, List<Finding> findings) {}

  /** Tests one base against what is in force now; the findings are kept with its case. */
  Verdict test(Recommendation.Route route, NamingView naming) {
    var upper = route.level().above().orElseThrow();
    if (pools.entry(naming.projectId(), upper).isPresent()) {
      return new Verdict(PushVerdict.ALREADY_IN_POOL, List.of());
    }
    var caseId = naming.caseId();
    if (caseId == null) {
      return new Verdict(PushVerdict.UNDECIDABLE, List.of());
    }
    var key = new StandardKey(route.programme(), upper, StandardKind.POOL);
    var standard = standards.termsInForce(key, route.upper());
    var facts = cases.facts(caseId).with().namedBelow(true).build();
    var findings =
        new Evaluator(programmes.pinned(cases.summary(caseId).packVersion()))
            .pool(standard, upper, facts);
    cases.addFindings(caseId, Stage.UPPER_POOL, findings);
    return new Verdict(verdict(Finding.Outcome.of(findings)), findings);
  }

  private static PushVerdict verdict(Finding.Outcome outcome) {
    return switch (outcome) {
      case MET -> PushVerdict.DUE;
      case NOT_MET -> PushVerdict.NOT_DUE;
      case UNDECIDABLE -> PushVerdict.UNDECIDABLE;
    };
  }
}
