package org.yanchao.panel.web;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every table of the program and of its engine: messages and mails to be sent, trail, inbox,
 * process variables and their history.
 */
@TestComponent
public class EveryTable {

  private static final String COLUMNS =
      """
      select table_name as tab, column_name as col from information_schema.columns
      where table_schema = schema()
        and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT', 'NUMERIC', 'DECIMAL')
      order by table_name, column_name
      """;

  private final JdbcTemplate sql;

  EveryTable(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** The columns in which a text or number stands somewhere. */
  public List<String> holding(String said) {
    return sql.queryForList(COLUMNS).stream()
        .filter(it -> holds(it, said))
        .map(this::name)
        .toList();
  }

  private boolean holds(Map<String, Object> column, String said) {
    var found =
        sql.queryForObject(
            "select count(*) from \"%s\" where cast(\"%s\" as varchar) like ?"
                .formatted(column.get("tab"), column.get("col")),
            Integer.class,
            "%" + said + "%");
    return found != null && found > 0;
  }

  private String name(Map<String, Object> column) {
    return (column.get("tab") + "." + column.get("col")).toLowerCase(java.util.Locale.ROOT);
  }
}
