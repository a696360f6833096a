package org.yanchao.rehearsal;

import jakarta.annotation.PostConstruct;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;

/**
 * Keeps the demo's business instant over restarts: read before anything else asks the time, written
 * at each move and every minute, so that a restart neither jumps nor goes back. The first start
 * begins with the story.
 */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
class DemoClock {

  private final JdbcTemplate jdbc;
  private final BusinessClock clock;
  private final StoryBook book;
  private final StoryScript script;

  DemoClock(JdbcTemplate jdbc, BusinessClock clock, StoryBook book, StoryScript script) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.book = book;
    this.script = script;
  }

  @PostConstruct
  void resume() {
    var begin = script.acts().get(0).at().minusSeconds(1);
    clock.moveTo(
        Stream.of(stored(), book.latest())
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(begin));
  }

  @Scheduled(fixedRate = 60_000, initialDelay = 60_000)
  void keep() {
    store(clock.instant());
  }

  /** Whether the story is played, as a visitor left it. */
  boolean playsStory() {
    var off = jdbc.queryForList("select story_off from demo_clock", Boolean.class);
    return off.isEmpty() || !off.get(0);
  }

  /** Keeps the switch together with the instant at which it was turned. */
  void keepStory(boolean on) {
    keep();
    jdbc.update("update demo_clock set story_off = ? where id = 1", !on);
  }

  private Optional<Instant> stored() {
    return jdbc
        .query("select business_now from demo_clock", (row, n) -> row.getTimestamp(1).toInstant())
        .stream()
        .findFirst();
  }

  private void store(Instant instant) {
    var at = Timestamp.from(instant);
    if (jdbc.update("update demo_clock set business_now = ? where id = 1", at) == 0) {
      jdbc.update("insert into demo_clock (id, business_now) values (1, ?)", at);
    }
  }
}
