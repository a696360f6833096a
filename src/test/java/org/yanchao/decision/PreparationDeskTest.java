package org.yanchao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.caseId;
import static org.yanchao.naming.RoundFixture.head;
import static org.yanchao.naming.RoundFixture.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refused;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingView;
import org.yanchao.round.RoundDesk;

/** A decision is prepared over days and applied at once, on the board that was seen. */
@NamingSlice
class PreparationDeskTest {

  static final String DUNHUA = "222403";

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired DecisionDesk decisions;
  @Autowired PreparationDesk preparations;
  @Autowired RoundDesk rounds;

  UUID round;

  @BeforeEach
  void locked() {
    story.at("2022-09-05T09:00:00");
    round =
        story.countyRound(
            DUNHUA,
            3,
            IntStream.rangeClosed(1, 6)
                .mapToObj(no -> new Entrant(no, (95 - no) + ".00", 30, 5, null))
                .toArray(Entrant[]::new));
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DUNHUA), round);
  }

  @Test
  void preparationGoesOnOverDaysAndIsAppliedAtOnce() {
    preparations.save(officer(DUNHUA), ranking(), prepared(Set.of(caseId(1))), board());
    story.at("2022-09-06T09:00:00");
    var all = Set.of(caseId(1), caseId(2), caseId(3));
    preparations.save(head(DUNHUA), ranking(), prepared(all), board());

    assertThat(decisions.list(head(DUNHUA), round)).isEmpty();
    var draft = preparations.find(officer(DUNHUA), ranking()).orElseThrow();
    assertThat(draft.it().named()).isEqualTo(all);
    assertThat(draft.savedBy()).isEqualTo("head-222403");
    story.at("2022-09-07T15:00:00");
    preparations.apply(head(DUNHUA), ranking(), entry(), board());
    assertThat(decisions.list(head(DUNHUA), round)).hasSize(1);
    assertThat(preparations.find(officer(DUNHUA), ranking())).isEmpty();
  }

  @Test
  void staleBoardIsRefusedAndNothingIsOverwritten() {
    var seen = board();
    preparations.save(officer(DUNHUA), ranking(), prepared(Set.of(caseId(1))), seen);

    assertRefused(
        "decision.stale-board",
        () -> preparations.save(head(DUNHUA), ranking(), prepared(Set.of(caseId(2))), seen));
    story.at("2022-09-07T15:00:00");
    assertRefused(
        "decision.stale-board", () -> preparations.apply(head(DUNHUA), ranking(), entry(), seen));
    assertThat(preparations.find(head(DUNHUA), ranking()).orElseThrow().it().named())
        .containsExactly(caseId(1));
  }

  @Test
  void placesChangedByAnAmendedPlanMakeTheBoardStaleAndAreRecorded() {
    var seen = board();
    rounds.amendPlan(head(DUNHUA), round, 2, "fewer places this year", "2022-40");

    assertRefused(
        "decision.stale-board",
        () -> preparations.save(officer(DUNHUA), ranking(), prepared(Set.of()), seen));
    assertThat(rounds.show(round).amendments())
        .extracting(it -> it.quota() + " " + it.document())
        .containsExactly("2 2022-40");
    assertThat(ranking().above()).containsExactlyInAnyOrder(caseId(1), caseId(2));
  }

  @Test
  void whoDecidesSecondIsToldThatItIsDecided() {
    var seen = board();
    story.at("2022-09-07T15:00:00");
    preparations.apply(head(DUNHUA), ranking(), entry(), seen);

    assertRefused(
        "decision.already-decided",
        () -> preparations.apply(head(DUNHUA), ranking(), entry(), seen));
    assertThat(decisions.list(head(DUNHUA), round)).hasSize(1);
  }

  @Test
  void namingAboveThePlacesIsRefusedAndNothingIsDecided() {
    var four = List.of(caseId(1), caseId(2), caseId(3), caseId(4));
    story.at("2022-09-07T15:00:00");

    assertRefused(
        "decision.above-quota",
        () -> preparations.apply(head(DUNHUA), ranking(), DecisionRulesTest.entry(four), board()));
    assertThat(decisions.list(head(DUNHUA), round)).isEmpty();
  }

  @Test
  void ec08BestThreeAreNamedAndTheOthersStayInThePool() {
    story.at("2022-09-07T15:00:00");
    preparations.apply(head(DUNHUA), ranking(), entry(), board());

    assertThat(decisions.list(head(DUNHUA), round).get(0).items())
        .extracting(DecisionView.Item::result)
        .containsExactly(
            DecisionResult.NAME,
            DecisionResult.NAME,
            DecisionResult.NAME,
            DecisionResult.KEEP_IN_POOL,
            DecisionResult.KEEP_IN_POOL,
            DecisionResult.KEEP_IN_POOL);
  }

  @Test
  void minutesComeLaterAndAreNeverReplaced() {
    story.at("2022-09-07T15:00:00");
    preparations.apply(head(DUNHUA), ranking(), entry(), board());
    assertThatThrownBy(() -> preparations.minutes(head(DUNHUA), round, 1))
        .isInstanceOf(NotFound.class);

    preparations.attachMinutes(officer(DUNHUA), round, 1, new UUID(7, 7));

    assertThat(preparations.minutes(head(DUNHUA), round, 1)).isEqualTo(new UUID(7, 7));
    assertThatThrownBy(() -> preparations.minutes(head("222406"), round, 1))
        .isInstanceOf(NotFound.class);
    assertRefused(
        "decision.minutes-attached-already",
        () -> preparations.attachMinutes(officer(DUNHUA), round, 1, new UUID(7, 8)));
  }

  private RankingView ranking() {
    return rankings.show(head(DUNHUA), round);
  }

  private String board() {
    return preparations.board(ranking());
  }

  private static DecisionEntry entry() {
    return DecisionRulesTest.entry(List.of(caseId(1), caseId(2), caseId(3)));
  }

  private static PreparedDecision prepared(Set<UUID> named) {
    return new PreparedDecision(
        "a meeting", LocalDate.of(2022, 9, 7), "four people", "", named, Map.of(caseId(4), "why"));
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
