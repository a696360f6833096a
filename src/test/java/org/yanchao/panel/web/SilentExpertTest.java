package org.yanchao.panel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.YanchaoApplication;
import org.yanchao.desk.DueWork;
import org.yanchao.panel.RecusalGround;
import org.yanchao.panel.RecusalView;
import org.yanchao.panel.ReviewDesk;
import org.yanchao.submission.Office;

/**
 * Timers of the real engine replace experts who stay silent; who follows gets days of their own.
 */
@SpringBootTest(
    classes = YanchaoApplication.class,
    properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import(PanelStages.class)
@DirtiesContext
class SilentExpertTest {

  @Autowired ScoringHall hall;
  @Autowired ReviewDesk reviews;
  @Autowired DueWork dueWork;
  @Autowired Office office;

  @Test
  void silentExpertsGiveWayAndThoseWhoFollowAreNotReplacedAtOnce() {
    hall.open(1, 3);
    office.at("2022-09-05T09:00:00");
    dueWork.runDue();
    assertThat(left()).isEmpty();

    office.at("2022-09-07T09:00:00");
    dueWork.runDue();
    dueWork.runDue();

    // Two alternates follow; for the third seat nobody is left, so its expert may still hand in.
    assertThat(reviews.show(hall.batch()).recusals())
        .hasSize(2)
        .allMatch(it -> it.ground() == RecusalGround.UNAVAILABLE);
    assertThat(reviews.openSeats(hall.batch())).containsExactly(1, 2, 3);
  }

  private java.util.List<RecusalView> left() {
    return reviews.show(hall.batch()).recusals();
  }
}
