package org.yanchao.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.NotCandidateView;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Trial;
import org.yanchao.round.RoundView;

/** Who was kept out of a round by a condition and would not be under other figures. */
@Component
class Newcomers {

  private final CandidateDesk candidates;

  Newcomers(CandidateDesk candidates) {
    this.candidates = candidates;
  }

  List<WhatIfView.Newcomer> of(RoundView round, RoundRecord record, WhatIfRules changed) {
    return candidates.notCandidates(round.id()).stream()
        .filter(it -> it.verdict().name().equals("BELOW_CONDITIONS"))
        .filter(it -> meets(record, changed, it))
        .map(it -> new WhatIfView.Newcomer(it.caseId(), it.baseName()))
        .toList();
  }

  private static boolean meets(RoundRecord record, WhatIfRules changed, NotCandidateView it) {
    var rules = record.rules();
    var standard = Trial.with(rules.standard(), changed.figures(), changed.preferences());
    var facts = Trial.facts(rules.programme(), it.findings());
    var findings =
        new Evaluator(rules.programme())
            .base(Optional.of(standard), standard.level(), facts, Map.of());
    return Finding.Outcome.of(findings) == Finding.Outcome.MET;
  }
}
