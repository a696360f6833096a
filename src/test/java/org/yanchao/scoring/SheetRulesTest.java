package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateLeft;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.panel.ExpertAdded;
import org.yanchao.panel.ExpertReplaced;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.panel.SeatState;
import org.yanchao.progress.FollowUpDesk;
import org.yanchao.review.CandidateScore;
import org.yanchao.review.ReviewDesk;

/** Abstaining, vetoes, and the further expert: a missing sheet is never a zero. */
@ReviewSlice
class SheetRulesTest {

  private static final String FALSE_MATERIAL = "提供虚假材料";

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired CandidateDesk candidates;
  @Autowired DrawDesk draws;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired PanelDesk panels;
  @Autowired ReviewDesk reviews;
  @Autowired FollowUpDesk followUp;
  @Autowired org.yanchao.kernel.BusinessClock clock;
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
    stage.experts(DUNHUA, 20);
    round = stage.frozen(3);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    cast = candidates.candidates(round).stream().map(CandidateView::id).toList();
    for (var seat = 1; seat <= 3; seat++) {
      scoring.declare(me(seat), batch, List.of());
    }
  }

  @Test
  void anAbstentionNeedsAReasonAndIsUndoneByPoints() {
    assertRefused(
        () -> sheets.abstain(me(1), batch, cast.get(0), entry("", Map.of(), List.of())),
        "panel.reason-missing");
    sheets.abstain(me(1), batch, cast.get(0), entry("不熟悉", Map.of(), List.of()));
    assertThat(scoring.sheet(me(1), batch, cast.get(0)).abstention()).isEqualTo("不熟悉");
    assertThat(scoring.task(me(1), batch).done()).isEqualTo(1);

    give(1, 0, "80", List.of());

    var sheet = scoring.sheet(me(1), batch, cast.get(0));
    assertThat(sheet.abstention()).isNull();
    assertThat(sheet.total()).isEqualByComparingTo("80");
  }

  @Test
  void tooFewSheetsAskForAFurtherDrawnExpertAndAMeetingCannotReplaceIt() {
    sheets.abstain(me(1), batch, cast.get(0), entry("不熟悉", Map.of(), List.of()));
    give(1, 1, "70", List.of());
    scoring.submit(me(1), batch);
    handIn(2, "80");
    handIn(3, "82");

    assertThat(reviews.aggregate(batch)).isTrue();
    assertThat(reviews.scores(round)).hasSize(1);
    assertRefused(() -> reviews.resolveDivergence(OFFICER, batch, "合议"), "panel.sheets-lacking");
    assertRefused(() -> scoring.add(OFFICER, batch, " "), "panel.reason-missing");
    scoring.add(OFFICER, batch, "第一项目有效评分表不足");

    assertThat(events.stream(ExpertAdded.class).map(ExpertAdded::seatNo)).containsExactly(4);
    assertThat(panels.show(OFFICER, batch).seats().get(3).addedReason()).isNotBlank();
    assertRefused(() -> scoring.add(OFFICER, batch, "再来"), "panel.no-divergence");
    scoring.declare(me(4), batch, List.of());
    handIn(4, "84");
    assertThat(reviews.aggregate(batch)).isFalse();
    reviews.closeReview(OFFICER, batch);
    assertThat(reviews.scores(round).stream().map(CandidateScore::score))
        .containsExactly(new BigDecimal("82.00"), new BigDecimal("79.00"));
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void aVetoOfMoreThanHalfTakesTheCandidateOutAndALonelyOneDoesNot() {
    assertRefused(() -> give(1, 0, "80", List.of("?")), "scoring.veto-unknown");
    assertRefused(
        () -> sheets.save(me(1), batch, cast.get(0), entry(" ", Map.of(), List.of(FALSE_MATERIAL))),
        "scoring.veto-needs-reason");
    for (var seat = 1; seat <= 3; seat++) {
      give(seat, 0, "80", seat < 3 ? List.of(FALSE_MATERIAL) : List.of());
      give(seat, 1, "80", seat == 1 ? List.of(FALSE_MATERIAL) : List.of());
      scoring.submit(me(seat), batch);
    }
    reviews.aggregate(batch);

    reviews.closeReview(OFFICER, batch);

    assertThat(reviews.scores(round).stream().map(CandidateScore::state))
        .containsExactly(CandidateState.VETOED, CandidateState.IN_REVIEW);
    assertThat(reviews.scores(round).get(0).veto()).isEqualTo(FALSE_MATERIAL);
    assertThat(events.stream(CandidateLeft.class).map(CandidateLeft::state))
        .containsExactly(CandidateState.VETOED);
  }

  @Test
  void aSeatIsNotFilledTwice() {
    var leaving = panels.seat(batch, 2).expertId();
    scoring.recuse(OFFICER, batch, leaving, RecusalGround.OTHER, "查实");

    assertRefused(
        () -> scoring.recuse(OFFICER, batch, leaving, RecusalGround.OTHER, "查实"), "panel.recused");

    var view = panels.show(OFFICER, batch);
    assertThat(view.seats().stream().filter(it -> it.state() == SeatState.SEATED)).hasSize(3);
    assertThat(view.seats().stream().filter(it -> Integer.valueOf(2).equals(it.no()))).hasSize(2);
  }

  @Test
  void aSilentExpertIsReplacedOnlyAfterTheirOwnLastDay() {
    handIn(1, "80");
    followUp.replaceSilent(batch, 2);
    assertThat(events.stream(ExpertReplaced.class)).isEmpty();
    clock.moveTo(java.time.Instant.parse("2022-09-07T01:00:00Z"));

    followUp.replaceSilent(batch, 1);
    followUp.replaceSilent(batch, 2);
    followUp.replaceSilent(batch, 2);

    assertThat(events.stream(ExpertReplaced.class))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.seatNo()).isEqualTo(2);
              assertThat(it.dueOn()).isEqualTo(java.time.LocalDate.parse("2022-09-13"));
            });
    assertThat(panels.show(OFFICER, batch).recusals().get(0).ground())
        .isEqualTo(RecusalGround.UNAVAILABLE);
  }

  @Test
  void nothingIsSavedAfterClosing() {
    handIn(1, "80");
    handIn(2, "80");
    handIn(3, "80");
    reviews.aggregate(batch);
    reviews.closeReview(OFFICER, batch);

    assertRefused(() -> give(1, 0, "90", List.of()), "panel.review-closed");
    assertRefused(
        () -> sheets.abstain(me(1), batch, cast.get(0), entry("x", Map.of(), List.of())),
        "panel.review-closed");
    assertRefused(() -> scoring.add(OFFICER, batch, "再评"), "panel.no-divergence");
    assertThat(reviews.scores(round).get(0).score()).isEqualTo(new BigDecimal("80.00"));
  }

  private org.yanchao.account.Actor me(int seat) {
    return expert(panels.seat(batch, seat).expertId());
  }

  private void handIn(int seat, String total) {
    give(seat, 0, total, List.of());
    give(seat, 1, total, List.of());
    scoring.submit(me(seat), batch);
  }

  private void give(int seat, int candidate, String total, List<String> vetoes) {
    var sheet = scoring.sheet(me(seat), batch, cast.get(candidate));
    var points = ReviewStage.points(sheet.criteria(), total);
    var entry = new SheetEntry(points, "事实", vetoes, sheet.version(), null);
    sheets.save(me(seat), batch, cast.get(candidate), entry);
  }

  private static SheetEntry entry(String remark, Map<String, String> points, List<String> vetoes) {
    return new SheetEntry(points, remark, vetoes, 0, null);
  }
}
