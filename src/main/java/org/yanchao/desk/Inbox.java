package org.yanchao.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;

/** What waits for the staff of one authority, in due order; written by the engine's projection. */
@Service
@Transactional(readOnly = true)
public class Inbox {

  /**
   * One thing to do.
   *
   * @param activity id of the step, such as {@code Task_CheckForm}
   * @param name what to do, as the diagram says it
   * @param key id of the case, round, batch, notice or recommendation
   * @param dueAt when it should be done, or null
   */
  public record Item(
      String taskId,
      String process,
      String activity,
      String name,
      UUID key,
      String group,
      @Nullable Instant dueAt,
      Instant since) {}

  /** One thing to do, with the unit whose staff must do it or whose matter it is. */
  public record Waiting(String authority, Item item) {}

  /**
   * What a list shows.
   *
   * @param activity id of the step, or null for all
   * @param urgency overdue, soon or normal, or null for all
   * @param now by which the urgency is told
   */
  public record Filter(@Nullable String activity, @Nullable Urgency urgency, Instant now) {}

  /** One kind of task and how many of it wait. */
  public record Kind(String activity, String name, long waiting) {}

  private static final RowMapper<Item> ITEM = Inbox::item;
  private static final String WHERE =
      " from inbox_item where authority = :authority and group_name in (:groups)"
          + " and (:activity is null or activity = :activity)";

  private final NamedParameterJdbcTemplate jdbc;

  Inbox(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** One page of what waits for this actor's authority in this actor's roles, due first. */
  public List<Item> list(Actor by, @Nullable String activity, int page, int size) {
    return narrowed(by, new Filter(activity, null, Instant.EPOCH), page, size);
  }

  /** The same, narrowed to an urgency. */
  public List<Item> narrowed(Actor by, Filter filter, int page, int size) {
    if (by.authority() == null) {
      return List.of();
    }
    var sql =
        "select *"
            + where(filter)
            + " order by case when due_at is null then 1 else 0 end, due_at, created_at, task_id"
            + " limit :size offset :offset";
    var values = values(by, filter);
    values.put("size", size);
    values.put("offset", page * size);
    return jdbc.query(sql, values, ITEM);
  }

  public long count(Actor by, @Nullable String activity) {
    return countNarrowed(by, new Filter(activity, null, Instant.EPOCH));
  }

  public long countNarrowed(Actor by, Filter filter) {
    if (by.authority() == null) {
      return 0;
    }
    var sql = "select count(*)" + where(filter);
    var count = jdbc.queryForObject(sql, values(by, filter), Long.class);
    return count == null ? 0 : count;
  }

  /** The kinds of tasks that wait, by name. */
  public List<Kind> kinds(Actor by) {
    if (by.authority() == null) {
      return List.of();
    }
    return jdbc.query(
        "select activity, name, count(*) as waiting"
            + WHERE
            + " group by activity, name order by name",
        values(by, new Filter(null, null, Instant.EPOCH)),
        (row, n) ->
            new Kind(row.getString("activity"), row.getString("name"), row.getLong("waiting")));
  }

  /** Everything open about one case, round or notice, whoever must do it. */
  public List<Item> about(UUID key) {
    return jdbc.query(
        "select * from inbox_item where business_key = :key order by created_at, task_id",
        java.util.Map.of("key", key.toString()),
        ITEM);
  }

  /** Everything that waits for anyone, for the system only; in a stable order. */
  public List<Waiting> everywhere(Actor system) {
    if (!system.system()) {
      throw new NotFound("inbox of all units");
    }
    return jdbc.query(
        "select * from inbox_item order by authority, activity, business_key, created_at, task_id",
        (row, n) -> new Waiting(row.getString("authority"), item(row, n)));
  }

  private static String where(Filter filter) {
    return filter.urgency() == null ? WHERE : WHERE + " and " + filter.urgency().condition();
  }

  private static java.util.Map<String, Object> values(Actor by, Filter filter) {
    var values = new java.util.HashMap<String, Object>();
    values.put("authority", by.authority());
    values.put("groups", by.roles().stream().map(Role::group).collect(Collectors.toSet()));
    values.put("activity", filter.activity());
    values.put("now", Timestamp.from(filter.now()));
    values.put("soon", Timestamp.from(Urgency.soonAfter(filter.now())));
    return values;
  }

  private static Item item(ResultSet row, int n) throws SQLException {
    var due = row.getTimestamp("due_at");
    return new Item(
        row.getString("task_id"),
        row.getString("process"),
        row.getString("activity"),
        row.getString("name"),
        UUID.fromString(row.getString("business_key")),
        row.getString("group_name"),
        due == null ? null : due.toInstant(),
        row.getTimestamp("created_at").toInstant());
  }
}
