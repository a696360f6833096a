package org.yanchao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.CaseSummary;
import org.yanchao.desk.InvariantReport;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;

/** The story of the twelve bases, played through the desks from standards to the last naming. */
@SpringBootTest
@ActiveProfiles("rehearsal")
class JilinTwelveTest {

  private static final Instant FIRST_MORNING = Instant.parse("2022-07-18T01:00:00Z");
  private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);
  private static final List<String> ON_THE_FIRST_MORNING =
      List.of(
          "D1 ACCEPTED",
          "D2 RETURNED",
          "D5 SUBMITTED until 2022-07-22",
          "D7 ACCEPTED",
          "D8 SUBMITTED until 2022-07-20",
          "D9 ACCEPTED",
          "D10 POOLED",
          "D11 CONFIRMED");

  @Autowired private Story story;
  @Autowired private StoryReport report;
  @Autowired private FastForward fastForward;
  @Autowired private BusinessClock clock;
  @Autowired private StoryCast cast;
  @Autowired private InvariantReport invariants;

  @Test
  void theStoryOpensAndComesOutAsItIsWritten() {
    clock.moveTo(story.beginsAt());

    fastForward.to(FIRST_MORNING, story);

    assertThat(standings()).isEqualTo(ON_THE_FIRST_MORNING);

    fastForward.to(BusinessClock.endOf(LAST_DAY).minusSeconds(1), story);

    assertThat(report.differences()).isEmpty();
    assertThat(invariants.violations()).allSatisfy((name, found) -> assertThat(found).isEmpty());
  }

  /** Where every base stands that has been filed. */
  private List<String> standings() {
    return cast.data().bases().stream()
        .map(StoryBase::d)
        .flatMap(d -> filed(d).map(it -> "D" + d + " " + words(it)).stream())
        .toList();
  }

  private Optional<CaseSummary> filed(int d) {
    return cast.caseIfAny(d, Level.COUNTY).or(() -> cast.caseIfAny(d, Level.CITY));
  }

  private static String words(CaseSummary it) {
    var due = it.formalCheckDueOn();
    return it.status() == CaseStatus.SUBMITTED ? it.status() + " until " + due : it.status().name();
  }
}
