package org.yanchao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.HEAD;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.expert;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.draw.SealDesk;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refused;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetEntry;
import org.yanchao.store.Footprint;
import org.yanchao.transcript.Share;

/** What a review must refuse leaves every row of every table as it was. */
@ReviewSlice
class RefusedWithoutTraceTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired ExpertDesk experts;
  @Autowired DrawDesk draws;
  @Autowired SealDesk seals;
  @Autowired PanelDesk panels;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired ReviewDesk reviews;
  @Autowired EntityManager entities;
  @Autowired JdbcTemplate jdbc;

  private UUID round = new UUID(0, 0);
  private UUID batch = new UUID(0, 0);
  private UUID candidate = new UUID(0, 0);

  @BeforeEach
  void twoRequests() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART);
  }

  @ParameterizedTest
  @CsvSource({
    "employment, 35.01, scoring.points-above-maximum",
    "management, 5.01, scoring.points-above-maximum",
    "brand, -0, scoring.points-not-a-number",
    "brand, NaN, scoring.points-not-a-number",
    "brand, '8,5', scoring.points-not-a-number",
    "brand, 1e400, scoring.points-not-a-number",
    "of-another-rubric, 5, scoring.points-unknown-criterion"
  })
  void badPoints(String criterion, String typed, String code) {
    drawn();

    assertNoTrace(() -> give(1, Map.of("services", "1", criterion, typed)), code);
  }

  @Test
  void fourHundredDigitsAndAnOldPage() {
    drawn();

    assertNoTrace(() -> give(1, Map.of("brand", "9".repeat(400))), "scoring.points-too-long");
    var old = SheetEntry.of(Map.of("brand", "1"), "", 99);
    assertNoTrace(
        () -> sheets.save(me(1), batch, candidate, old), "scoring.sheet-changed-meanwhile");
  }

  @Test
  void fullWidthDigitsAreTakenSoTheComparisonCanSeeAChange() {
    drawn();
    var before = footprint();

    give(1, Map.of("brand", "８．５"));

    assertThat(before.changedBy(footprint())).containsExactly("SCORE_SHEET");
  }

  @Test
  void whateverComesFromAnExpertWhoWasReplacedAndTheSeatFilledTwice() {
    drawn();
    var leaver = me(1);
    scoring.recuse(OFFICER, batch, leaver.holder(), RecusalGround.KINSHIP, "表亲");
    var entry = SheetEntry.of(Map.of("brand", "1"), "理由", 0);

    assertNoTrace(() -> sheets.save(leaver, batch, candidate, entry), "panel.recused");
    assertNoTrace(() -> sheets.abstain(leaver, batch, candidate, entry), "panel.recused");
    assertNoTrace(() -> scoring.submit(leaver, batch), "panel.recused");
    assertNoTrace(
        () -> scoring.recuse(OFFICER, batch, leaver.holder(), RecusalGround.OTHER, "再换"),
        "panel.recused");
  }

  @Test
  void whateverComesAfterClosing() {
    drawn();
    var entry = SheetEntry.of(Map.of("brand", "1"), "理由", 0);
    for (var seat = 1; seat <= 3; seat++) {
      handIn(seat);
    }
    reviews.aggregate(batch);
    reviews.closeReview(OFFICER, batch);

    assertNoTrace(() -> sheets.save(me(1), batch, candidate, entry), "panel.review-closed");
    assertNoTrace(() -> sheets.abstain(me(1), batch, candidate, entry), "panel.review-closed");
    assertNoTrace(() -> scoring.submit(me(1), batch), "panel.review-closed");
    assertNoTrace(
        () -> scoring.recuse(OFFICER, batch, me(2).holder(), RecusalGround.OTHER, "查实"),
        "panel.review-closed");
    assertNoTrace(() -> reviews.closeReview(OFFICER, batch), "panel.review-closed");
  }

  @Test
  void aSealOverTooFewExperts() {
    stage.experts(DUNHUA, 4);
    round = stage.frozen(3);

    assertNoTrace(() -> seals.seal(OFFICER, round), "draw.too-few-experts");
    assertNoTrace(
        () -> draws.approveWidening(HEAD, round, "人数不足", List.of("220000")), "draw.not-short");
  }

  @Test
  void aPoolThatChangedBetweenSealAndOpeningAndASecondSeal() {
    var library = stage.experts(DUNHUA, 12);
    round = stage.frozen(3);
    seals.seal(OFFICER, round);
    experts.suspend(OFFICER, library.get(0));

    assertNoTrace(() -> seals.open(OFFICER, round), "draw.pool-changed");
    assertNoTrace(() -> seals.seal(OFFICER, round), "draw.seal-waits");
    assertNoTrace(() -> draws.draw(OFFICER, round, "share"), "draw.seal-waits");
    assertNoTrace(
        () -> seals.give(OFFICER, round, Share.Source.OFFICE, "mine"), "draw.share-given");
  }

  private void drawn() {
    stage.experts(DUNHUA, 12);
    round = stage.frozen(3);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    candidate = stage.cast(round).get(0);
    for (var seat = 1; seat <= 3; seat++) {
      scoring.declare(me(seat), batch, List.of());
    }
  }

  private void handIn(int seat) {
    for (var each : stage.cast(round)) {
      var sheet = scoring.sheet(me(seat), batch, each);
      var points = ReviewStage.points(sheet.criteria(), "80");
      sheets.save(me(seat), batch, each, SheetEntry.of(points, "", sheet.version()));
    }
    scoring.submit(me(seat), batch);
  }

  private void give(int seat, Map<String, String> points) {
    sheets.save(me(seat), batch, candidate, SheetEntry.of(points, "", 0));
  }

  private void assertNoTrace(ThrowingCallable act, String code) {
    var before = footprint();

    assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(code);

    assertThat(before.changedBy(footprint())).isEmpty();
  }

  private Footprint footprint() {
    entities.flush();
    return Footprint.of(JdbcClient.create(jdbc));
  }

  private Actor me(int seat) {
    return expert(panels.seat(batch, seat).expertId());
  }
}
