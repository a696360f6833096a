package org.yanchao.desk;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The keys that make every state-changing form happen once: drawn when the form is shown, taken in
 * the same transaction as the change, kept together with the answer. Their age is machine time, so
 * the database dates them.
 */
@Component("requestKeys")
public class RequestKeys {

  private final JdbcTemplate jdbc;

  RequestKeys(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A fresh key for one form; machine randomness, never repeatable. */
  public String next() {
    return UUID.randomUUID().toString();
  }

  /** Takes the key; a second taker waits for the first and then fails with a duplicate key. */
  public void take(String key) {
    jdbc.update(
        "insert into request_key (request_key, answer, taken_at) values (?, null, now(6))", key);
  }

  /** Keeps the answer that a repeated request will get. */
  public void answer(String key, String redirect) {
    jdbc.update("update request_key set answer = ? where request_key = ?", redirect, key);
  }

  /** The answer already given for this key. */
  public Optional<String> answered(String key) {
    try {
      return Optional.ofNullable(
          jdbc.queryForObject(
              "select answer from request_key where request_key = ?", String.class, key));
    } catch (EmptyResultDataAccessException none) {
      return Optional.empty();
    }
  }
}
