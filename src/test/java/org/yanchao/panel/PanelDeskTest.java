package org.yanchao.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.SECRETARY;
import static org.yanchao.panel.ReviewStage.staff;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.kernel.Refusal;

/** Who was drawn is closed until the one who invites opens it. */
@ReviewSlice
class PanelDeskTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired DrawDesk draws;
  @Autowired PanelDesk panels;
  @Autowired ApplicationEvents events;

  @Test
  void namesStaySealedUntilTheNamedSecretaryOpensThem() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 20);
    var round = stage.frozen(3);
    var batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    assertThat(panels.batches(OFFICER, round).get(0).seats())
        .allMatch(seat -> seat.expertName() == null && !seat.expertNumber().isEmpty());
    var other = staff("m2", Role.REVIEW_SECRETARY, DUNHUA);
    assertThat(panels.whyNotOpenNames(other, batch).map(Refusal::code))
        .contains("panel.other-secretary-named");

    panels.openNames(SECRETARY, batch);

    assertThat(panels.batches(OFFICER, round).get(0).seats())
        .allMatch(seat -> seat.expertName() != null);
    assertThat(events.stream(NamesOpened.class).map(NamesOpened::by))
        .containsExactly(SECRETARY.as(Role.REVIEW_SECRETARY));
  }
}
