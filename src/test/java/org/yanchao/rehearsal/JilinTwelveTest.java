package org.yanchao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.desk.InvariantReport;
import org.yanchao.kernel.BusinessClock;

/** The story of the twelve bases, played through the desks from standards to the last naming. */
@SpringBootTest
@ActiveProfiles("rehearsal")
class JilinTwelveTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);

  @Autowired private Story story;
  @Autowired private StoryReport report;
  @Autowired private FastForward fastForward;
  @Autowired private BusinessClock clock;
  @Autowired private InvariantReport invariants;

  @Test
  void theStoryComesOutAsItIsWritten() {
    clock.moveTo(story.beginsAt());

    fastForward.to(BusinessClock.endOf(LAST_DAY).minusSeconds(1), story);

    assertThat(report.differences()).isEmpty();
    assertThat(invariants.violations()).allSatisfy((name, found) -> assertThat(found).isEmpty());
  }
}
