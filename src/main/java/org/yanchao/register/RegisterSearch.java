package org.yanchao.register;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.naming.Naming;
import org.yanchao.naming.NamingState;

/**
 * Finds rows of the register along one index, so that a page ends after its rows however many there
 * are. One server sees that an index has the order only when the order names all of its columns,
 * the other only when the leading ones are numbers and a range is asked of the last: every query
 * does both.
 */
@Component
class RegisterSearch {

  private final EntityManager store;

  RegisterSearch(EntityManager store) {
    this.store = store;
  }

  /** Rows in the register's order from a place on. */
  List<Naming> from(RegisterFilter filter, int first, int limit) {
    return run(filter, "", first, limit);
  }

  /** Rows that follow a row, for reading the whole register in parts. */
  List<Naming> after(RegisterFilter filter, String order, int limit) {
    store.clear();
    return run(filter, order, 0, limit);
  }

  /** A query and what fills its places. */
  record Asked(String sql, Map<String, Object> values) {}

  static Asked asked(RegisterFilter filter, String after) {
    var values = new HashMap<String, Object>(Map.of("after", after));
    var rows = "select * from naming" + where(filter, values);
    return new Asked(rows + " order by " + lead(filter) + "register_order", values);
  }

  @SuppressWarnings("unchecked")
  private List<Naming> run(RegisterFilter filter, String after, int first, int limit) {
    var asked = asked(filter, after);
    var query = store.createNativeQuery(asked.sql(), Naming.class);
    asked.values().forEach(query::setParameter);
    return query.setFirstResult(first).setMaxResults(limit).getResultList();
  }

  private static String lead(RegisterFilter filter) {
    var lead = new StringJoiner(", ", "", ", ").setEmptyValue("");
    if (filter.level() != null) {
      lead.add("level_rank");
    }
    if (filter.cycle() != null) {
      lead.add("cycle_year");
    }
    return filter.kind() == null || lead.length() > 0 ? lead.toString() : "kind_rank, ";
  }

  private static StringJoiner where(RegisterFilter filter, Map<String, Object> values) {
    var where = new StringJoiner(" and ", " where ", "").add("register_order > :after");
    where.add("state <> '" + NamingState.WITHDRAWN + "'");
    add(where, values, "level_rank", filter.level() == null ? null : filter.level().ordinal());
    add(where, values, "cycle_year", filter.cycle());
    add(where, values, "kind_rank", filter.kind() == null ? null : filter.kind().ordinal());
    if (!filter.counties().isEmpty()) {
      where.add("county in (:counties)");
      values.put("counties", filter.counties());
    }
    var text = filter.pattern();
    if (text != null) {
      where.add("(base_name like :text or entity_name like :text)");
      values.put("text", text);
    }
    return where;
  }

  private static void add(
      StringJoiner where, Map<String, Object> values, String column, @Nullable Integer value) {
    if (value != null) {
      where.add(column + " = :" + column);
      values.put(column, value);
    }
  }
}
