package org.yanchao.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.HEAD;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.YANBIAN;
import static org.yanchao.panel.ReviewStage.assertRefused;
import static org.yanchao.panel.ReviewStage.expert;
import static org.yanchao.panel.ReviewStage.staff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.review.ReviewDesk;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetEntry;

/** Only work that counts is paid, at the rate the office sets. */
@ReviewSlice
class FeeDeskTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired DrawDesk draws;
  @Autowired PanelDesk panels;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired ReviewDesk reviews;
  @Autowired FeeDesk fees;

  private UUID round = new UUID(0, 0);
  private UUID batch = new UUID(0, 0);
  private List<UUID> cast = List.of();

  @BeforeEach
  void aDrawnPanelOfThree() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 12);
    round = stage.frozen(5);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    cast = stage.cast(round);
  }

  @Test
  void whoLeftIsPaidNothingAndASheetWithoutPointsIsNoSheet() {
    var leaver = panels.seat(batch, 1);
    handIn(1);
    scoring.recuse(OFFICER, batch, leaver.expertId(), RecusalGround.KINSHIP, "表亲");
    assertRefused(() -> fees.list(OFFICER, round), "fee.not-yet");
    handIn(1);
    abstainOnce(2);
    for (var seat = 3; seat <= 5; seat++) {
      handIn(seat);
    }
    reviews.aggregate(batch);
    reviews.closeReview(OFFICER, batch);

    fees.set(OFFICER, round, FeeUnit.PER_SHEET, "150.5");
    var list = fees.list(OFFICER, round);

    assertThat(list.rows())
        .extracting(FeeList.Row::number)
        .hasSize(5)
        .doesNotContain(leaver.expertNumber());
    assertThat(list.rows()).extracting(FeeList.Row::sheets).containsOnlyOnce(1).contains(2);
    assertThat(list.total()).isEqualTo(new BigDecimal("1354.50"));
    fees.set(OFFICER, round, FeeUnit.PER_BATCH, "300");
    assertThat(fees.list(OFFICER, round).total()).isEqualTo(new BigDecimal("1500.00"));
  }

  @Test
  void anAmountThatIsNoneIsRefusedAndTheOldRateStays() {
    for (var seat = 1; seat <= 5; seat++) {
      handIn(seat);
    }
    reviews.aggregate(batch);
    reviews.closeReview(OFFICER, batch);
    fees.set(OFFICER, round, FeeUnit.PER_SHEET, "１００");

    for (var bad : List.of("", "-0", "-1", "8,5", "NaN", "1e3", "1.234", "9".repeat(400))) {
      assertRefused(() -> fees.set(OFFICER, round, FeeUnit.PER_SHEET, bad), "fee.not-an-amount");
    }

    assertThat(fees.list(OFFICER, round).rate()).isEqualTo(new BigDecimal("100.00"));
    assertRefused(() -> fees.set(HEAD, round, FeeUnit.PER_SHEET, "1"), "account.role-needed");
    var stranger = staff("j1", Role.CASE_OFFICER, YANBIAN);
    assertThatThrownBy(() -> fees.list(stranger, round)).isInstanceOf(NotFound.class);
  }

  private void handIn(int seat) {
    scoring.declare(me(seat), batch, List.of());
    cast.forEach(it -> give(seat, it));
    scoring.submit(me(seat), batch);
  }

  private void abstainOnce(int seat) {
    scoring.declare(me(seat), batch, List.of());
    sheets.abstain(me(seat), batch, cast.get(0), SheetEntry.of(Map.of(), "不熟悉", 0));
    give(seat, cast.get(1));
    scoring.submit(me(seat), batch);
  }

  private void give(int seat, UUID candidate) {
    var sheet = scoring.sheet(me(seat), batch, candidate);
    var points = ReviewStage.points(sheet.criteria(), "80");
    sheets.save(me(seat), batch, candidate, SheetEntry.of(points, "", sheet.version()));
  }

  private Actor me(int seat) {
    return expert(panels.seat(batch, seat).expertId());
  }
}
