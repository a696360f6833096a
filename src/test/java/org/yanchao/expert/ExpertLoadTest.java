package org.yanchao.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.panel.SeatView;
import org.yanchao.policy.PanelRules;
import org.yanchao.scoring.ScoringDesk;

/** What counts as an expert's share of work: what was judged this year and what is judged now. */
@ReviewSlice
class ExpertLoadTest {

  private static final LocalDate NEXT_YEAR = LocalDate.of(2023, 1, 5);

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired DrawDesk draws;
  @Autowired PanelDesk panels;
  @Autowired ScoringDesk scoring;
  @Autowired Workloads workloads;
  @Autowired LoadStatistics statistics;
  @Autowired BusinessClock clock;
  @Autowired JdbcTemplate jdbc;

  private UUID round;

  @BeforeEach
  void aPanelOfThree() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 8);
    round = stage.frozen(3);
    draws.draw(OFFICER, round, "share");
  }

  @Test
  void aReviewThatStillRunsCountsInTheNextYearAndAClosedOneDoesNot() {
    var once = new PanelRules.Load(1, 0);
    assertThat(workloads.away(once, NEXT_YEAR, NEXT_YEAR).keySet())
        .containsExactlyInAnyOrderElementsOf(seated());
    clock.moveTo(Instant.parse("2023-01-05T01:00:00Z"));
    assertThat(shown()).containsExactlyInAnyOrder(1L, 1L, 1L);

    jdbc.update("update review_batch set status = 'CLOSED'");

    assertThat(workloads.away(once, NEXT_YEAR, NEXT_YEAR)).isEmpty();
    assertThat(shown()).isEmpty();
  }

  @Test
  void whoFollowedIntoASeatRestsFromThatDay() {
    clock.moveTo(Instant.parse("2022-08-30T01:00:00Z"));
    var leaving = seated().get(0);
    scoring.recuse(expert(leaving), batch(), leaving, RecusalGround.KINSHIP, "与一家申报单位负责人是亲属");
    var follows = seated().stream().filter(it -> !it.equals(leaving)).toList();
    var load = new PanelRules.Load(5, 10);

    var away = workloads.away(load, LocalDate.of(2022, 9, 5), LocalDate.of(2022, 9, 5));

    assertThat(follows).hasSize(3);
    assertThat(away.values()).containsExactly(RecusalGround.REST);
    assertThat(follows).containsAll(away.keySet());
    assertThat(away).doesNotContainKey(leaving);
  }

  private UUID batch() {
    return panels.batches(OFFICER, round).get(0).id();
  }

  private List<UUID> seated() {
    return panels.batches(OFFICER, round).get(0).seats().stream()
        .filter(it -> it.no() != null && it.state().name().equals("SEATED"))
        .map(SeatView::expertId)
        .toList();
  }

  private List<Long> shown() {
    return statistics.thisYear().stream().map(ExpertCount::open).filter(it -> it > 0).toList();
  }
}
