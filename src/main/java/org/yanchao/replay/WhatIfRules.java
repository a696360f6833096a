package org.yanchao.replay;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Trial;

/**
 * The rules of a round that can be changed on paper.
 *
 * @param quota places
 * @param figures thresholds of the base standard, by indicator, by group where a group decides
 * @param weights points by criterion of the score sheet
 * @param preferences what grounds bring
 */
public record WhatIfRules(
    int quota,
    Map<String, BigDecimal> figures,
    Map<String, BigDecimal> weights,
    PreferenceTable preferences) {

  static WhatIfRules of(RoundRecord round) {
    var standard = round.rules().standard();
    return new WhatIfRules(
        round.quota(),
        Trial.figures(standard),
        weights(round.rules().programme()),
        standard.preferences());
  }

  /** The points of every criterion of the score sheet. */
  public static Map<String, BigDecimal> weights(Programme programme) {
    var weights = new LinkedHashMap<String, BigDecimal>();
    programme.rubric().criteria().forEach(it -> weights.put(it.id(), it.points()));
    return weights;
  }
}
