package org.yanchao.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import org.yanchao.policy.PanelRules;
import org.yanchao.policy.RecusalRules;
import org.yanchao.transcript.DrawRules;
import org.yanchao.transcript.Stratum;

/**
 * What the pack says of drawing a panel at one level.
 *
 * @param alternates numbered alternates of each draw
 * @param perEmployer seats one employer may have
 * @param strata seats kept for a field or region
 * @param batchLimit candidates one panel ranks at most
 * @param onSite whether candidates are visited by two before the draw
 * @param scoredOnSite whether that visit scores a part of the sheet
 * @param yearsBack years for which a tie that ended still counts
 * @param organiserWords how the organising office is called
 * @param townshipWords how the office of a township is called
 * @param scope whether a relation to one candidate keeps an expert from all of the batch
 * @param enough whether so many sheets make a score
 * @param load how often an expert may judge
 * @param reviewDueOn day by which experts drawn today hand in
 */
public record DrawTerms(
    int alternates,
    int perEmployer,
    List<Stratum> strata,
    int batchLimit,
    boolean onSite,
    boolean scoredOnSite,
    int yearsBack,
    List<String> organiserWords,
    List<String> townshipWords,
    RecusalRules.Scope scope,
    IntPredicate enough,
    PanelRules.Load load,
    LocalDate reviewDueOn) {

  public DrawRules drawRules(int seats) {
    return new DrawRules(seats, alternates, perEmployer, partialSeats(seats), strata);
  }

  /** Whether experts may judge a batch without some of its candidates. */
  public boolean byCandidate() {
    return scope == RecusalRules.Scope.PROJECT;
  }

  /** So many sheets may be missing of one candidate, in the worst case, and all others too. */
  private int partialSeats(int seats) {
    var most = 0;
    while (byCandidate() && enough.test(seats - most - 1)) {
      most++;
    }
    return most;
  }
}
