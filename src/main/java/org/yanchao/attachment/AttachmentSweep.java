package org.yanchao.attachment;

import java.sql.Timestamp;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;

/**
 * Sweeps files that were uploaded and never linked, a day after. Every node asks, and the row of
 * the turn lets one of them go on.
 */
@Component
@ConditionalOnWebApplication
@EnableScheduling
class AttachmentSweep {

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentSweep.class);
  private static final Duration LINKED_WITHIN = Duration.ofDays(1);
  private static final Duration BETWEEN_TURNS = Duration.ofMinutes(50);

  private final AttachmentStore store;
  private final JdbcTemplate jdbc;
  private final BusinessClock clock;

  AttachmentSweep(AttachmentStore store, JdbcTemplate jdbc, BusinessClock clock) {
    this.store = store;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(fixedRateString = "PT1H", initialDelayString = "PT5M")
  void sweepInTurn() {
    if (mine()) {
      var swept = store.sweep(clock.instant().minus(LINKED_WITHIN));
      LOG.info("{} files that nothing links were swept", swept);
    }
  }

  /** Whoever writes the row first has the turn; the others find it just taken. */
  private boolean mine() {
    var now = clock.instant();
    return jdbc.update(
            "update attachment_sweep set taken_at = ? where id = 1 and taken_at < ?",
            Timestamp.from(now),
            Timestamp.from(now.minus(BETWEEN_TURNS)))
        == 1;
  }
}
