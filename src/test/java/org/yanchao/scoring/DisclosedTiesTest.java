package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.assertRefused;
import static org.yanchao.panel.ReviewStage.expert;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.Interest;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.RecusalView;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;

/** EC-11 where the pack says nothing of single projects: one relation costs the whole batch. */
@ReviewSlice
class DisclosedTiesTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired DrawDesk draws;
  @Autowired ScoringDesk scoring;
  @Autowired PanelDesk panels;

  private UUID batch = new UUID(0, 0);
  private List<Standing> applicants = List.of();

  @BeforeEach
  void drawnPanel() {
    requests.clear();
    applicants =
        List.of(
            requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART),
            requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART));
    stage.experts(DUNHUA, 20);
    batch = draws.draw(OFFICER, stage.frozen(5), "share").batches().get(0).id();
  }

  @Test
  void everyDisclosedTieIsKeptAndTheExpertLeaves() {
    var leaving = panels.seat(batch, 1).expertId();
    var ties =
        List.of(
            new TieDisclosure(applicants.get(0).applicantId(), RecusalGround.MENTOR, "导师"),
            new TieDisclosure(applicants.get(1).applicantId(), RecusalGround.BOARD, "董事"));

    assertThat(scoring.declare(expert(leaving), batch, ties)).isFalse();

    assertThat(panels.seat(batch, 1).expertId()).isNotEqualTo(leaving);
    assertThat(panels.show(batch).recusals())
        .extracting(RecusalView::base, RecusalView::ground)
        .containsExactlyInAnyOrder(
            tuple(null, RecusalGround.MENTOR),
            tuple("雁鸣木耳", RecusalGround.MENTOR),
            tuple("归牧肉牛", RecusalGround.BOARD));
  }

  @Test
  void aTieToSomebodyElseIsRefusedAndNobodyLeaves() {
    var seated = panels.seat(batch, 1).expertId();
    var nobody = new TieDisclosure(UUID.randomUUID(), RecusalGround.MENTOR, "导师");
    var other = new Interest(UUID.randomUUID(), RecusalGround.KINSHIP, "表亲");

    assertRefused(
        () -> scoring.declare(expert(seated), batch, List.of(nobody)), "scoring.tie-unknown");
    assertRefused(() -> scoring.recuse(OFFICER, batch, seated, other), "scoring.tie-unknown");

    assertThat(panels.seat(batch, 1).expertId()).isEqualTo(seated);
    assertThat(panels.seat(batch, 1).declared()).isFalse();
    assertThat(panels.show(batch).recusals()).isEmpty();
  }
}
