package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.expert;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refused;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;

/** Bad input at the sheet itself: a clear refusal, and the sheet, its version and the seat stay. */
@ReviewSlice
class BadScoresTest {

  private static final String BEST = "35";

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired CandidateDesk candidates;
  @Autowired DrawDesk draws;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired PanelDesk panels;
  @Autowired ApplicationEvents events;

  private UUID batch = new UUID(0, 0);
  private UUID candidate = new UUID(0, 0);
  private String line = "";
  private SheetView before;

  @BeforeEach
  void oneSheetWithPoints() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 12);
    var round = stage.frozen(3);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    candidate = candidates.candidates(round).get(0).id();
    for (var seat = 1; seat <= 3; seat++) {
      scoring.declare(me(seat), batch, List.of());
    }
    var blank = scoring.sheet(me(1), batch, candidate);
    line = blank.criteria().get(0).id();
    assertThat(blank.criteria().get(0).max()).isEqualByComparingTo(BEST);
    save(ReviewStage.points(blank.criteria(), "80"));
    before = scoring.sheet(me(1), batch, candidate);
  }

  @ParameterizedTest
  @CsvSource({
    "35.01, scoring.points-above-maximum",
    "-0, scoring.points-not-a-number",
    "NaN, scoring.points-not-a-number",
    "'8,5', scoring.points-not-a-number",
    "8.555, scoring.points-too-fine"
  })
  void aBadNumberIsRefusedAndNothingChanges(String typed, String code) {
    assertRefused(typed, code);
  }

  @Test
  void fourHundredDigitsAreRefusedAndNothingChanges() {
    assertRefused("9".repeat(400), "scoring.points-too-long");
  }

  @Test
  void fullWidthDigitsAreFoldedAndTaken() {
    save(Map.of(line, "３０．５"));

    assertThat(scoring.sheet(me(1), batch, candidate).points()).containsEntry(line, "30.5");
  }

  @Test
  void aCriterionOfAnotherRubricIsRefusedEvenBesideGoodOnes() {
    assertThatThrownBy(() -> save(Map.of(line, "30", "innovation-of-another-rubric", "5")))
        .isInstanceOf(Refused.class)
        .hasMessage("scoring.points-unknown-criterion");
    assertUnchanged();
  }

  @Test
  void whatAnExpertSendsAfterLeavingChangesNothing() {
    var leaver = me(1);
    var version = before.version();
    scoring.recuse(leaver, batch, leaver.holder(), RecusalGround.KINSHIP, "表亲");
    var voided = states();

    assertThatThrownBy(() -> save(leaver, Map.of(line, "1"), version))
        .isInstanceOf(Refused.class)
        .hasMessage("panel.recused");

    assertThat(states()).isEqualTo(voided);
    assertThat(events.stream(SheetsSubmitted.class)).isEmpty();
  }

  private List<Integer> states() {
    return panels.openSeats(batch);
  }

  private void assertRefused(String typed, String code) {
    assertThatThrownBy(() -> save(Map.of(line, typed)))
        .isInstanceOf(Refused.class)
        .hasMessage(code);
    assertUnchanged();
  }

  private void assertUnchanged() {
    assertThat(scoring.sheet(me(1), batch, candidate)).isEqualTo(before);
  }

  private Actor me(int seat) {
    return expert(panels.seat(batch, seat).expertId());
  }

  private void save(Map<String, String> points) {
    save(me(1), points, scoring.sheet(me(1), batch, candidate).version());
  }

  private void save(Actor me, Map<String, String> points, long version) {
    sheets.save(me, batch, candidate, SheetEntry.of(points, "", version));
  }
}
