package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.assertRefused;
import static org.yanchao.panel.ReviewStage.expert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.panel.ExpertReplaced;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.panel.SeatView;
import org.yanchao.review.CandidateScore;
import org.yanchao.review.ReviewClosed;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;

/** 敦化's round of the story: five seats, three candidates, a late recusal, one official score. */
@ReviewSlice
class ScoringDeskTest {

  private static final String[][] SHEETS = {
    {"95", "93.5", "92", "91.7", "88"},
    {"90", "86", "84.5", "83.5", "80"},
    {"91", "88.25", "86.51", "85.25", "84"}
  };

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired RoundDesk rounds;
  @Autowired DrawDesk draws;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired PanelDesk panels;
  @Autowired ReviewDesk reviews;
  @Autowired SeatedScores invariant;
  @Autowired ApplicationEvents events;
  private UUID round;
  private UUID batch;
  private List<UUID> cast;

  @BeforeEach
  void drawnPanel() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0003", "北五味子", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 20);
    round = stage.frozen(5);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    cast = stage.cast(round);
  }

  @Test
  void theStorysSheetsGiveTheStorysScores() {
    for (var seat = 1; seat <= 5; seat++) {
      handIn(seat, seat - 1);
    }

    assertThat(reviews.aggregate(batch)).isFalse();
    reviews.closeReview(OFFICER, batch);

    assertThat(reviews.scores(OFFICER, round).stream().map(CandidateScore::score))
        .containsExactly(new BigDecimal("92.40"), new BigDecimal("84.67"), new BigDecimal("86.67"));
    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.REVIEWED);
    assertThat(events.stream(ReviewClosed.class).map(ReviewClosed::lastOfRound))
        .containsExactly(true);
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void ec12ALateRecusalVoidsEverySheetAndTheAlternateScoresAll() {
    declare(3);
    var leaving = seat(3);
    enter(leaving, 0, "90");
    enter(leaving, 1, "88");

    scoring.recuse(
        expert(leaving.expertId()), batch, leaving.expertId(), RecusalGround.KINSHIP, "表亲");

    var next = seat(3);
    assertThat(next.expertId()).isNotEqualTo(leaving.expertId());
    assertThat(next.alternateNo()).isEqualTo(1);
    assertThat(next.declared()).isFalse();
    assertThat(events.stream(ExpertReplaced.class))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.seatNo()).isEqualTo(3);
              assertThat(event.late()).isTrue();
              assertThat(event.seatWasDone()).isFalse();
            });
    assertRefused(() -> enter(leaving, 2, "80"), "panel.recused");
    for (var seat = 1; seat <= 5; seat++) {
      handIn(seat, seat - 1);
    }
    reviews.aggregate(batch);
    reviews.closeReview(OFFICER, batch);
    assertThat(reviews.scores(round).get(0).score()).isEqualTo(new BigDecimal("92.40"));
    assertThat(reviews.sheets(OFFICER, batch).stream().filter(s -> s.state() == SheetState.VOID))
        .hasSize(2);
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void aRecusalAfterAggregationTakesTheScoresBack() {
    for (var seat = 1; seat <= 5; seat++) {
      handIn(seat, seat - 1);
    }
    reviews.aggregate(batch);
    var leaving = seat(2);

    scoring.recuse(OFFICER, batch, leaving.expertId(), RecusalGround.OTHER, "查实");

    assertThat(reviews.scores(round)).isEmpty();
    assertThat(panels.openSeats(batch)).containsExactly(2);
    assertThat(reviews.aggregate(batch)).isFalse();
    assertRefused(() -> reviews.closeReview(OFFICER, batch), "review.seats-open");
    handIn(2, 1);
    reviews.aggregate(batch);
    reviews.closeReview(OFFICER, batch);
    assertThat(reviews.scores(round)).hasSize(3);
  }

  @Test
  void aDisclosedTieMakesRoomBeforeScoring() {
    var leaving = seat(1);
    var applicant = panels.show(batch).candidates().get(0).applicantId();
    scoring.declare(
        expert(leaving.expertId()),
        batch,
        List.of(new TieDisclosure(applicant, RecusalGround.MENTOR, "导师")));

    assertThat(seat(1).expertId()).isNotEqualTo(leaving.expertId());
    assertThat(scoring.tasks(expert(leaving.expertId()))).isEmpty();
    assertThat(events.stream(ExpertReplaced.class).map(ExpertReplaced::late))
        .containsExactly(false);
  }

  @Test
  void badPointsStepsOutOfOrderAndStalePagesAreRefusedAndChangeNothing() {
    var seat = seat(1);
    var me = expert(seat.expertId());
    assertRefused(() -> enter(seat, 0, "95"), "panel.not-declared");
    scoring.declare(me, batch, List.of());
    assertRefused(() -> scoring.declare(me, batch, List.of()), "panel.declared-already");
    var sheet = scoring.sheet(me, batch, cast.get(0));
    var first = sheet.criteria().get(0);
    var tooMuch = Map.of(first.id(), first.max().add(new BigDecimal("0.01")).toPlainString());
    assertRefused(() -> save(me, 0, tooMuch, sheet.version()), "scoring.points-above-maximum");
    assertRefused(
        () -> save(me, 0, Map.of("foreign", "1"), sheet.version()),
        "scoring.points-unknown-criterion");
    save(me, 0, Map.of(first.id(), "８．５"), sheet.version());
    assertRefused(
        () -> save(me, 0, Map.of(first.id(), "9"), sheet.version()),
        "scoring.sheet-changed-meanwhile");

    var kept = scoring.sheet(me, batch, cast.get(0));

    assertThat(kept.points()).isEqualTo(Map.of(first.id(), "8.5"));
    assertThat(kept.total()).isNull();
    assertRefused(() -> scoring.submit(me, batch), "scoring.sheets-incomplete");
  }

  @Test
  void handedInSheetsAreClosed() {
    handIn(1, 0);
    var seat = seat(1);

    assertRefused(() -> enter(seat, 0, "90"), "panel.sheets-submitted");
    assertRefused(() -> scoring.submit(expert(seat.expertId()), batch), "panel.sheets-submitted");
  }

  @Test
  void aWideSpreadHasToBeResolvedBeforeClosing() {
    for (var seat = 1; seat <= 5; seat++) {
      handIn(seat, seat - 1, seat == 5 ? "70" : "92");
    }

    assertThat(reviews.aggregate(batch)).isTrue();
    assertRefused(() -> reviews.closeReview(OFFICER, batch), "panel.divergence-open");
    assertRefused(() -> reviews.resolveDivergence(OFFICER, batch, " "), "panel.reason-missing");
    reviews.resolveDivergence(OFFICER, batch, "合议");
    reviews.closeReview(OFFICER, batch);
    assertThat(reviews.scores(round).get(0).score()).isEqualTo(new BigDecimal("92.00"));
  }

  @Test
  void nobodySeesPointsBeforeClosingAndStrangersNeverDo() {
    handIn(1, 0);
    assertRefused(() -> reviews.sheets(OFFICER, batch), "review.scores-sealed");
    assertRefused(() -> reviews.scores(OFFICER, round), "review.scores-sealed");

    var stranger = ReviewStage.staff("j1", Role.CASE_OFFICER, ReviewStage.YANBIAN);
    var otherExpert = expert(UUID.randomUUID());
    assertThatThrownBy(() -> reviews.sheets(stranger, batch)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> scoring.sheet(otherExpert, batch, cast.get(0)))
        .isInstanceOf(NotFound.class);
    assertThat(scoring.tasks(otherExpert)).isEmpty();
  }

  private SeatView seat(int no) {
    return panels.seat(batch, no);
  }

  private void declare(int no) {
    scoring.declare(expert(seat(no).expertId()), batch, List.of());
  }

  private void handIn(int no, int column, String... same) {
    declare(no);
    for (var i = 0; i < cast.size(); i++) {
      enter(seat(no), i, same.length == 0 ? SHEETS[i][column] : same[0]);
    }
    scoring.submit(expert(seat(no).expertId()), batch);
  }

  private void enter(SeatView seat, int candidate, String total) {
    var me = expert(seat.expertId());
    var task = scoring.task(me, batch);
    if (!task.declared()) {
      save(me, candidate, Map.of(), 0);
    }
    var sheet = scoring.sheet(me, batch, cast.get(candidate));
    save(me, candidate, ReviewStage.points(sheet.criteria(), total), sheet.version());
  }

  private void save(Actor me, int candidate, Map<String, String> points, long version) {
    sheets.save(me, batch, cast.get(candidate), SheetEntry.of(points, "", version));
  }
}
