package org.yanchao.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.SECRETARY;
import static org.yanchao.panel.ReviewStage.staff;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Role;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.kernel.Refusal;

/** Who was drawn is closed until the one who invites opens it. */
@ReviewSlice
class PanelDeskTest {

  /**
   * Kernel, policy, round and what makes a review; a nested class, so that no other test finds it;
   * without pages and without the applications.
   */
  @SpringBootConfiguration
  @Import({GivenRequests.class, ReviewStage.class})
  @EnableAutoConfiguration
  @EntityScan("org.yanchao")
  @EnableJpaRepositories("org.yanchao")
  @ComponentScan(
      basePackages = {
        "org.yanchao.kernel",
        "org.yanchao.policy",
        "org.yanchao.pack",
        "org.yanchao.standard",
        "org.yanchao.reference",
        "org.yanchao.round",
        "org.yanchao.candidacy",
        "org.yanchao.expert",
        "org.yanchao.draw",
        "org.yanchao.panel",
        "org.yanchao.scoring",
        "org.yanchao.review",
        "org.yanchao.meeting",
        "org.yanchao.fee",
        "org.yanchao.progress"
      },
      excludeFilters = {
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(\\.web\\..*|Test(\\$.*)?)"),
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ReviewExtensionDesk"),
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern =
                ".*\\.(ApplicationEligibility|Yardstick|PooledCandidates|GroundDesk|Material[A-Z][a-z]+)")
      })
  static class Application {}

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
