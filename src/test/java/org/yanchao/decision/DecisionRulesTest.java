package org.yanchao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.ranking.Rows.below;
import static org.yanchao.ranking.Rows.id;
import static org.yanchao.ranking.Rows.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Refusal;
import org.yanchao.ranking.RankOrder;
import org.yanchao.ranking.RankingRow;
import org.yanchao.ranking.RankingStatus;
import org.yanchao.ranking.RankingView;

/** What the leaders may decide, and where they must say why. */
public class DecisionRulesTest {

  private static final List<RankingRow> FIELD =
      List.of(row(1, "93.40"), row(2, "86.67"), row(3, "80.00"), below(4, "55.00"));

  @Test
  void followingTheOrderNeedsNoReason() {
    assertThat(whyNot(2, entry(List.of(id(1), id(2))))).isEmpty();
  }

  @Test
  void namingAboveThePlacesIsRefused() {
    assertThat(whyNot(2, entry(List.of(id(1), id(2), id(3))))).hasValue("decision.above-quota");
  }

  @Test
  void departureFromTheOrderNeedsItsReason() {
    var silent = entry(List.of(id(1), id(3)));
    var explained =
        new DecisionEntry(
            meeting(),
            List.of(
                new DecisionEntry.Item(id(1), true, ""),
                new DecisionEntry.Item(id(2), false, "its lease ends this year"),
                new DecisionEntry.Item(id(3), true, "takes the place of D2")));

    assertThat(whyNot(2, silent)).hasValue("decision.departure-needs-reason");
    assertThat(whyNot(2, explained)).isEmpty();
  }

  @Test
  void leavingAPlaceUnusedIsADepartureToo() {
    assertThat(whyNot(2, entry(List.of(id(1))))).hasValue("decision.departure-needs-reason");
  }

  @Test
  void nobodyBelowTheMinimumIsNamed() {
    var entry =
        new DecisionEntry(meeting(), List.of(new DecisionEntry.Item(id(4), true, "a reason")));

    assertThat(whyNot(4, entry)).hasValue("decision.below-minimum");
  }

  @Test
  void ec09TieAtTheLineNeedsTheLeadersReason() {
    var field = List.of(row(1, "90.00"), row(3, "86.67"), row(4, "86.67"));
    var rules = new DecisionRules(locked(2, field), Set.of());
    var explained =
        new DecisionEntry(
            meeting(),
            List.of(
                new DecisionEntry.Item(id(1), true, ""),
                new DecisionEntry.Item(id(3), false, "trains fewer people"),
                new DecisionEntry.Item(id(4), true, "trains more people")));

    assertThat(rules.whyNot(entry(List.of(id(1), id(3)))).map(Refusal::code))
        .hasValue("decision.tie-needs-reason");
    assertThat(rules.whyNot(explained)).isEmpty();
  }

  @Test
  void whoIsGoneMakesRoomForTheNext() {
    var rules = new DecisionRules(locked(2, FIELD), Set.of(id(1)));

    assertThat(rules.whyNot(entry(List.of(id(1), id(2)))).map(Refusal::code))
        .hasValue("decision.case-gone");
    assertThat(rules.whyNot(entry(List.of(id(2), id(3))))).isEmpty();
  }

  @Test
  void nothingIsDecidedOnAnOpenRanking() {
    var open = ranking(2, FIELD, RankingStatus.OPEN);

    var refusal = new DecisionRules(open, Set.of()).whyNot(entry(List.of(id(1), id(2))));

    assertThat(refusal.map(Refusal::code)).hasValue("ranking.ranking-not-locked");
  }

  @Test
  void meetingWithoutConclusionIsNoRecord() {
    var empty = new Meeting("a meeting", LocalDate.of(2022, 9, 7), "four people", " ", null);

    assertThat(whyNot(2, new DecisionEntry(empty, List.of())))
        .hasValue("decision.meeting-incomplete");
  }

  @Test
  void caseOfAnotherRoundIsRefused() {
    assertThat(whyNot(2, entry(List.of(id(1), id(99))))).hasValue("decision.not-in-ranking");
  }

  @Test
  void freedPlaceGoesToTheNextInTheLockedOrder() {
    var rules = new DecisionRules(locked(1, FIELD), Set.of(id(1)));

    assertThat(rules.next(Set.of(id(1)))).extracting(RankingRow::caseId).containsExactly(id(2));
  }

  @Test
  void nobodyBelowTheMinimumIsNextForAPlace() {
    var rules = new DecisionRules(locked(3, FIELD), Set.of(id(1)));

    assertThat(rules.next(Set.of(id(1), id(2), id(3)))).isEmpty();
  }

  private static Optional<String> whyNot(int quota, DecisionEntry entry) {
    return new DecisionRules(locked(quota, FIELD), Set.of()).whyNot(entry).map(Refusal::code);
  }

  public static Meeting meeting() {
    return new Meeting("a meeting", LocalDate.of(2022, 9, 7), "four people", "agreed", null);
  }

  public static DecisionEntry entry(List<UUID> named) {
    var items = new ArrayList<DecisionEntry.Item>();
    named.forEach(it -> items.add(new DecisionEntry.Item(it, true, "")));
    return new DecisionEntry(meeting(), items);
  }

  static RankingView locked(int quota, List<RankingRow> field) {
    return ranking(quota, field, RankingStatus.LOCKED);
  }

  private static RankingView ranking(int quota, List<RankingRow> field, RankingStatus status) {
    var rows = RankOrder.of(field);
    var line = RankOrder.Line.of(rows, quota);
    return new RankingView(
        new UUID(9, 9), status, null, null, quota, null, rows, line.tied(), line.above(), false);
  }
}
