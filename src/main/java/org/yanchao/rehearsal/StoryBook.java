package org.yanchao.rehearsal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which acts were played or skipped; written in the act's own transaction. */
@Component
@Profile({"demo", "rehearsal"})
class StoryBook {

  /**
   * An act that was not played.
   *
   * @param reason code of the refusal and its values, or what was not there, parted by bars
   */
  record Skipped(int number, String reason) {}

  private static final int LONGEST = 200;

  private final JdbcTemplate jdbc;
  private @Nullable Set<Integer> known;

  StoryBook(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(int number) {
    return known().contains(number);
  }

  /** The transaction of a played act is through. */
  void know(int number) {
    known().add(number);
  }

  void played(StoryAct act) {
    enter(act, null);
  }

  void skipped(StoryAct act, String reason) {
    enter(act, reason);
    know(act.number());
  }

  List<Skipped> skipped() {
    return jdbc.query(
        "select act_no, skip_reason from story_act where skip_reason is not null order by act_no",
        (row, n) -> new Skipped(row.getInt(1), row.getString(2)));
  }

  int count() {
    return known().size();
  }

  /** When the latest act was due; a start never resumes before it. */
  Optional<Instant> latest() {
    return jdbc.query("select max(due_at) from story_act", (row, n) -> row.getTimestamp(1)).stream()
        .filter(it -> it != null)
        .map(Timestamp::toInstant)
        .findFirst();
  }

  private void enter(StoryAct act, @Nullable String reason) {
    jdbc.update(
        "insert into story_act (act_no, due_at, skip_reason) values (?, ?, ?)",
        act.number(),
        Timestamp.from(act.at()),
        reason == null || reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST));
  }

  private synchronized Set<Integer> known() {
    var numbers = known;
    if (numbers == null) {
      numbers =
          new ConcurrentSkipListSet<>(
              jdbc.queryForList("select act_no from story_act", Integer.class));
      known = numbers;
    }
    return numbers;
  }
}
