package org.yanchao.ranking;

import org.yanchao.policy.PriorityRules;
import org.yanchao.policy.Programme;
import org.yanchao.policy.StandardTerms;

/** What a round is judged by: its programme, its pinned standard, the decision table. */
public record RoundRules(Programme programme, StandardTerms standard, PriorityRules table) {

  /** Who judges by these rules. */
  public Assessor assessor() {
    return new Assessor(programme, standard, table);
  }
}
