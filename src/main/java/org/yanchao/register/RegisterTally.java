package org.yanchao.register;

import java.util.List;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.naming.BaseImported;
import org.yanchao.naming.BaseKind;
import org.yanchao.naming.BasesNamed;
import org.yanchao.naming.ImportWithdrawn;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingView;

/**
 * Counts the register as it grows: what a page tells and a chart shows is read from a few hundred
 * rows, however many bases there are.
 */
@Component
class RegisterTally {

  private static final String ADD =
      "insert into register_tally (unit_level, cycle_year, county, kind, named)"
          + " values (?, ?, ?, ?, ?) on duplicate key update named = named + ?";

  private final NamingDesk namings;
  private final JdbcClient sql;

  RegisterTally(NamingDesk namings, JdbcClient sql) {
    this.namings = namings;
    this.sql = sql;
  }

  @EventListener
  void on(BasesNamed event) {
    add(namings.document(event.documentId()).namings(), 1);
  }

  @EventListener
  void on(BaseImported event) {
    add(List.of(namings.get(event.namingId())), 1);
  }

  @EventListener
  void on(ImportWithdrawn event) {
    add(List.of(namings.get(event.namingId())), -1);
  }

  List<RegisterFigure> all() {
    return sql.sql(
            "select unit_level, cycle_year, county, kind, named from register_tally"
                + " where named > 0 order by cycle_year, unit_level, county, kind")
        .query(
            (row, n) ->
                new RegisterFigure(
                    Level.valueOf(row.getString(1)),
                    row.getInt(2),
                    row.getString(3),
                    BaseKind.valueOf(row.getString(4)),
                    row.getInt(5)))
        .list();
  }

  long count(RegisterFilter filter) {
    return all().stream()
        .filter(it -> filter.level() == null || it.level() == filter.level())
        .filter(it -> filter.cycle() == null || it.year() == filter.cycle())
        .filter(it -> filter.kind() == null || it.kind() == filter.kind())
        .filter(it -> filter.counties().isEmpty() || filter.counties().contains(it.county()))
        .mapToLong(RegisterFigure::named)
        .sum();
  }

  /** In the order of the keys: two documents at once take the rows in the same order. */
  private void add(List<NamingView> named, int each) {
    var counts = new TreeMap<String, Integer>();
    named.forEach(it -> counts.merge(key(it), each, Integer::sum));
    counts.forEach(
        (key, count) -> {
          var parts = List.of(key.split("/"));
          sql.sql(ADD)
              .params(parts.get(0), Integer.valueOf(parts.get(1)), parts.get(2), parts.get(3))
              .params(count, count)
              .update();
        });
  }

  private static String key(NamingView it) {
    return String.join(
        "/", it.level().name(), Integer.toString(it.cycle()), it.county(), it.kind().name());
  }
}
