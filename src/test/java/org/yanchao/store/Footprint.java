package org.yanchao.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every table as it stands, the engine's, the trail and the counters included: what
 * was refused must leave none behind.
 */
public final class Footprint {

  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = schema() and"
          + " table_type like '%TABLE%'";

  private final Map<String, Integer> tables;

  private Footprint(Map<String, Integer> tables) {
    this.tables = tables;
  }

  public static Footprint of(JdbcClient sql) {
    return new Footprint(
        sql.sql(TABLES).query(String.class).list().stream()
            .collect(Collectors.toMap(it -> it, it -> rows(sql, it), (a, b) -> b, TreeMap::new)));
  }

  private static int rows(JdbcClient sql, String table) {
    return sql.sql("select * from " + table).query().listOfRows().stream()
        .map(row -> row.values().stream().map(Footprint::content).toList())
        .mapToInt(List::hashCode)
        .sorted()
        .boxed()
        .toList()
        .hashCode();
  }

  private static Object content(Object cell) {
    return cell instanceof byte[] bytes ? Arrays.hashCode(bytes) : String.valueOf(cell);
  }

  /** The tables that are no longer as they were. */
  public List<String> changedBy(Footprint later) {
    var names = new TreeSet<>(tables.keySet());
    names.addAll(later.tables.keySet());
    names.removeIf(it -> tables.get(it) != null && tables.get(it).equals(later.tables.get(it)));
    return List.copyOf(names);
  }
}
