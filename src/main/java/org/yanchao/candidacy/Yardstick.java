package org.yanchao.candidacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Preferences;
import org.yanchao.policy.Preferences.ConfirmedGround;
import org.yanchao.policy.PriorityRules;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;
import org.yanchao.standard.StandardDesk;

/** Compares a request with the base standard its round is pinned to, relief included. */
@Component
class Yardstick {

  private final Programmes programmes;
  private final StandardDesk standards;
  private final PriorityRules rules;

  Yardstick(Programmes programmes, StandardDesk standards, PriorityRules rules) {
    this.programmes = programmes;
    this.standards = standards;
    this.rules = rules;
  }

  /**
   * What the base standard says.
   *
   * @param reliefUsed whether it is met only with a lowered threshold
   */
  record Judgement(List<Finding> findings, boolean reliefUsed) {}

  Judgement judge(RoundView round, CaseFacts facts, List<ConfirmedGround> grounds) {
    var programme = programmes.pinned(round.packVersion());
    var terms = standards.show(round.baseStandard()).terms();
    var relief = new Preferences(programme, terms.preferences(), rules).relief(grounds);
    var evaluator = new Evaluator(programme);
    var found = evaluator.base(Optional.of(terms), round.level(), facts, relief);
    var strict = evaluator.base(Optional.of(terms), round.level(), facts, Map.of());
    var helped =
        Finding.Outcome.of(found) == Finding.Outcome.MET
            && Finding.Outcome.of(strict) != Finding.Outcome.MET;
    return new Judgement(found, helped);
  }
}
