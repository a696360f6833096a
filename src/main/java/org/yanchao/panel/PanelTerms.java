package org.yanchao.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yanchao.policy.PanelRules;

/**
 * What the pack says of panels at one level.
 *
 * @param alternates numbered alternates of each draw
 * @param perEmployer seats one employer may have
 * @param strata seats kept for a field or region
 * @param batchLimit candidates one panel ranks at most
 * @param onSite whether candidates are visited by two before the draw
 * @param yearsBack years for which a tie that ended still counts
 * @param organiserWords how the organising office is called
 * @param load how often an expert may judge
 * @param tally how sheets become a score
 * @param divergenceLimit a wider spread has to be resolved
 * @param criteria the lines of the score sheet
 * @param reviewDueOn day by which experts drawn today hand in
 * @param followUp the days around the last one
 */
record PanelTerms(
    int alternates,
    int perEmployer,
    List<Stratum> strata,
    int batchLimit,
    boolean onSite,
    int yearsBack,
    List<String> organiserWords,
    PanelRules.Load load,
    Tally tally,
    BigDecimal divergenceLimit,
    List<CriterionView> criteria,
    LocalDate reviewDueOn,
    PanelRules.FollowUp followUp) {

  DrawRules drawRules(int seats) {
    return new DrawRules(seats, alternates, perEmployer, strata);
  }

  Optional<CriterionView> criterion(String id) {
    return criteria.stream().filter(line -> line.id().equals(id)).findFirst();
  }
}
