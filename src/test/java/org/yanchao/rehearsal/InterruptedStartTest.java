package org.yanchao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.yanchao.casework.CaseStatus;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;

/** What a newcomer finds who ended the demo in the middle of its first start. */
@SpringBootTest(
    properties =
        "spring.datasource.url=jdbc:h2:mem:interrupted;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
@ActiveProfiles("rehearsal")
class InterruptedStartTest {

  private static final Instant MORNING = Instant.parse("2022-07-12T01:00:00Z");
  private static final int BREAKS_AFTER = 34;

  @Autowired private StoryScript script;
  @Autowired private List<StoryVerbs> players;
  @Autowired private StoryCast cast;
  @Autowired private FastForward fastForward;
  @Autowired private BusinessClock clock;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void aSecondStartGoesOnWhereTheFirstWasEndedAndPlaysNothingTwice() {
    jdbc.update("delete from demo_clock");
    clock.moveTo(script.acts().get(0).at().minusSeconds(1));
    assertThatThrownBy(() -> fastForward.to(MORNING, new Broken(story())))
        .hasMessage("the machine was switched off");
    assertThat(played()).isBetween(BREAKS_AFTER, BREAKS_AFTER + 5);
    var before = trailLength();

    newStart().resume();
    fastForward.to(MORNING, story());

    assertThat(jdbc.queryForList("select act_no from story_act order by act_no", Integer.class))
        .isEqualTo(IntStream.rangeClosed(1, played()).boxed().toList());
    assertThat(jdbc.queryForList("select act_no from story_act where skip_reason is not null"))
        .isEmpty();
    assertThat(trailLength()).isGreaterThan(before);
    assertThat(cast.levelCase(10, Level.COUNTY).status()).isEqualTo(CaseStatus.POOLED);
  }

  @Test
  void aSwitchedOffStoryStaysOffOverARestart() {
    newStart().keepStory(false);
    assertThat(newStart().playsStory()).isFalse();

    newStart().keepStory(true);

    assertThat(newStart().playsStory()).isTrue();
  }

  /** As a new program has it: nothing is remembered but what the database holds. */
  private Story story() {
    return new Story(script, players, new StoryBook(jdbc), clock, transactions);
  }

  private DemoClock newStart() {
    return new DemoClock(jdbc, clock, new StoryBook(jdbc), script);
  }

  private int played() {
    return jdbc.queryForObject("select count(*) from story_act", Integer.class);
  }

  private long trailLength() {
    return jdbc.queryForObject("select count(*) from trail_entry", Long.class);
  }

  /** A story that breaks off between two acts. */
  private final class Broken implements FastForward.Acts {

    private final Story story;

    private Broken(Story story) {
      this.story = story;
    }

    @Override
    public Optional<Instant> nextAt() {
      return story.nextAt();
    }

    @Override
    public void playDue() {
      if (played() >= BREAKS_AFTER) {
        throw new IllegalStateException("the machine was switched off");
      }
      story.playDue();
    }
  }
}
