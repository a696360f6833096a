package org.yanchao.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.Who;
import org.yanchao.store.Database;
import org.yanchao.store.EveryDatabase;

/** Uploads that nothing links go after a day, once an hour, on one node. */
class AttachmentSweepTest {

  private static final Instant NOW = Instant.parse("2022-07-18T01:00:00Z");

  private final BusinessClock clock = BusinessClock.movable(Clock.fixed(NOW, BusinessClock.ZONE));

  private AttachmentStore store(Database database) {
    return new JdbcAttachmentStore(
        new JdbcTemplate(database.dataSource()),
        new DataSourceTransactionManager(database.dataSource()),
        new Ids(),
        clock);
  }

  private AttachmentSweep node(Database database) {
    return new AttachmentSweep(store(database), new JdbcTemplate(database.dataSource()), clock);
  }

  private static UUID upload(AttachmentStore store) throws Exception {
    var bytes = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);
    return store
        .store(new ByteArrayInputStream(bytes), "a.pdf", new Who("d03", "APPLICANT", null))
        .id();
  }

  @EveryDatabase
  void whatNothingLinksGoesAfterADayAndWhatIsLinkedStays(Database database) throws Exception {
    var store = store(database);
    var linked = upload(store);
    var left = upload(store);
    store.keep(linked);

    clock.moveTo(NOW.plus(Duration.ofHours(23)));
    node(database).sweepInTurn();
    assertThat(store.find(left)).isPresent();

    clock.moveTo(NOW.plus(Duration.ofHours(25)));
    node(database).sweepInTurn();
    assertThat(store.find(left)).isEmpty();
    assertThat(store.find(linked)).isPresent();
  }

  @EveryDatabase
  void oneNodeHasTheTurnAndTheNextComesAnHourLater(Database database) throws Exception {
    var store = store(database);
    clock.moveTo(NOW.plus(Duration.ofDays(2)));
    node(database).sweepInTurn();
    clock.moveTo(NOW);
    var old = upload(store);
    clock.moveTo(NOW.plus(Duration.ofDays(2)));

    node(database).sweepInTurn();
    assertThat(store.find(old)).isPresent();

    clock.moveTo(NOW.plus(Duration.ofDays(2)).plus(Duration.ofHours(1)));
    node(database).sweepInTurn();
    assertThat(store.find(old)).isEmpty();
  }
}
