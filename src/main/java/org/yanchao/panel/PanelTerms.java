package org.yanchao.panel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yanchao.policy.PanelRules;

/**
 * What the pack says of scoring.
 *
 * @param tally how sheets become a score
 * @param divergenceLimit a wider spread has to be resolved
 * @param criteria the lines of the score sheet
 * @param followUp the days around the last one
 */
record PanelTerms(
    Tally tally,
    BigDecimal divergenceLimit,
    List<CriterionView> criteria,
    PanelRules.FollowUp followUp) {

  Optional<CriterionView> criterion(String id) {
    return criteria.stream().filter(line -> line.id().equals(id)).findFirst();
  }
}
