package org.yanchao.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import org.yanchao.kernel.Who;

/** The table of the trail; lines are only ever added. */
@Repository
class TrailStore {

  /** Number and hash of the last line. */
  record Head(long seq, String hash) {}

  private static final RowMapper<TrailEntry> LINE = TrailStore::line;

  /** Somebody's first act on a matter. */
  record Act(long seq, Who who, String subject) {}

  private final JdbcTemplate jdbc;

  TrailStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks the end of the chain until the transaction ends; taken last of all locks. */
  Head lockHead() {
    return jdbc.queryForObject(
        "select seq, hash from trail_head where id = 1 for update",
        (row, n) -> new Head(row.getLong(1), row.getString(2)));
  }

  Head head() {
    return jdbc.queryForObject(
        "select seq, hash from trail_head where id = 1",
        (row, n) -> new Head(row.getLong(1), row.getString(2)));
  }

  void append(List<TrailEntry> lines) {
    jdbc.batchUpdate(
        "insert into trail_entry (seq, at, account, role, authority, action, subject, clause, facts,"
            + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        lines,
        lines.size(),
        (insert, line) -> {
          insert.setLong(1, line.seq());
          insert.setTimestamp(2, Timestamp.from(line.at()));
          insert.setString(3, line.by().account());
          insert.setString(4, line.by().role());
          insert.setString(5, line.by().authority());
          insert.setString(6, line.action());
          insert.setString(7, line.subject());
          insert.setString(8, line.clause());
          insert.setString(9, line.facts());
          insert.setString(10, line.previousHash());
          insert.setString(11, line.hash());
        });
    var last = lines.get(lines.size() - 1);
    jdbc.update("update trail_head set seq = ?, hash = ? where id = 1", last.seq(), last.hash());
  }

  List<TrailEntry> of(String subject) {
    return jdbc.query("select * from trail_entry where subject = ? order by seq", LINE, subject);
  }

  List<TrailEntry> from(long seq, int count) {
    return jdbc.query(
        "select * from trail_entry where seq >= ? order by seq limit ?", LINE, seq, count);
  }

  /** Who acted on what, each once, by the first line that says so; refused attempts left out. */
  List<Act> acts() {
    return jdbc.query(
        "select min(seq) as seq, account, role, authority, subject from trail_entry"
            + " where action <> 'refused' group by account, role, authority, subject order by 1",
        (row, n) ->
            new Act(
                row.getLong("seq"),
                new Who(
                    row.getString("account"), row.getString("role"), row.getString("authority")),
                row.getString("subject")));
  }

  List<TrailEntry> latest(int skip, int count) {
    return jdbc.query(
        "select * from trail_entry order by seq desc limit ? offset ?", LINE, count, skip);
  }

  private static TrailEntry line(ResultSet row, int n) throws SQLException {
    return new TrailEntry(
        row.getLong("seq"),
        row.getTimestamp("at").toInstant(),
        new Who(row.getString("account"), row.getString("role"), row.getString("authority")),
        row.getString("action"),
        row.getString("subject"),
        row.getString("clause"),
        row.getString("facts"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }
}
