package org.yanchao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.expert;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetEntry;

/** What two people scored at a base enters the review by the same rule as everything else. */
@ReviewSlice
class OnSiteScoreTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired CandidateDesk candidates;
  @Autowired DrawDesk draws;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired PanelDesk panels;
  @Autowired ReviewDesk reviews;

  private UUID round;
  private UUID batch;
  private Standing seen;
  private List<UUID> cast;

  @BeforeEach
  void drawnPanel() {
    requests.clear();
    seen = requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 9);
    round = stage.frozen(5);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    cast = candidates.candidates(round).stream().map(CandidateView::id).toList();
  }

  @Test
  void itCompletesEverySheetOfThatCandidateAndOfNoOther() {
    requests.scoredOnSite(seen, "seen-on-site", "7.25");
    handIn("10", "14", "12", "11", "13");

    reviews.aggregate(batch);
    reviews.closeReview(OFFICER, batch);

    assertThat(reviews.scores(OFFICER, round))
        .extracting(CandidateScore::score)
        .containsExactly(new BigDecimal("19.25"), new BigDecimal("12.00"));
    assertThat(reviews.scores(OFFICER, round).get(0).sheets())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("17.25", "21.25", "19.25", "18.25", "20.25");
    assertThat(reviews.sheets(OFFICER, batch))
        .allSatisfy(
            it ->
                assertThat(it.points().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(it.total()));
    assertThat(reviews.onSite(OFFICER, round))
        .containsOnlyKeys(seen.caseId())
        .containsValue(new BigDecimal("7.25"));
  }

  @Test
  void itMakesNoSheetOutOfOneThatIsUnfinishedOrAbstained() {
    requests.scoredOnSite(seen, "seen-on-site", "7.25");
    declared(1);
    var expert = expert(panels.seat(batch, 1).expertId());
    var version = scoring.sheet(expert, batch, cast.get(0)).version();
    var words = SheetEntry.of(java.util.Map.of(), "不熟悉该行业", version);
    sheets.abstain(expert, batch, cast.get(0), words);
    give(1, cast.get(1), "12");
    scoring.submit(expert, batch);
    handIn("-", "14", "12", "11", "13");

    reviews.aggregate(batch);
    reviews.closeReview(OFFICER, batch);

    assertThat(reviews.scores(OFFICER, round).get(0).sheets()).hasSize(4);
    assertThat(reviews.scores(OFFICER, round).get(0).score()).isEqualTo("19.75");
  }

  private void handIn(String... totals) {
    for (var seat = 1; seat <= totals.length; seat++) {
      if (!totals[seat - 1].equals("-")) {
        declared(seat);
        give(seat, cast.get(0), totals[seat - 1]);
        give(seat, cast.get(1), totals[seat - 1]);
        scoring.submit(expert(panels.seat(batch, seat).expertId()), batch);
      }
    }
  }

  private void declared(int seat) {
    scoring.declare(expert(panels.seat(batch, seat).expertId()), batch, List.of());
  }

  /** The whole total on the first line, nothing on the others. */
  private void give(int seat, UUID candidate, String total) {
    var expert = expert(panels.seat(batch, seat).expertId());
    var sheet = scoring.sheet(expert, batch, candidate);
    var points = new LinkedHashMap<String, String>();
    sheet.criteria().forEach(it -> points.put(it.id(), points.isEmpty() ? total : "0"));
    sheets.save(expert, batch, candidate, SheetEntry.of(points, "", sheet.version()));
  }
}
