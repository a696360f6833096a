package org.yanchao.naming;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds rows of the register. Only what was asked for stands in the query, so that the database can
 * read along one index in the register's order and stop after a page.
 */
@Component
class RegisterSearch {

  private final EntityManager store;

  RegisterSearch(EntityManager store) {
    this.store = store;
  }

  /** Rows in the register's order from a place on. */
  List<Naming> from(RegisterFilter filter, int first, int limit) {
    return run(filter, null, first, limit);
  }

  /** Rows that follow a row, for reading the whole register in parts. */
  List<Naming> after(RegisterFilter filter, @Nullable String order, int limit) {
    store.clear();
    return run(filter, order, 0, limit);
  }

  private List<Naming> run(RegisterFilter filter, @Nullable String after, int first, int limit) {
    var values = new HashMap<String, Object>();
    var where = where(filter, values);
    if (after != null) {
      where.add("n.registerOrder > :after");
      values.put("after", after);
    }
    var query =
        store.createQuery(
            "select n from Naming n" + where + " order by " + lead(filter) + "n.registerOrder",
            Naming.class);
    values.forEach(query::setParameter);
    return query.setFirstResult(first).setMaxResults(limit).getResultList();
  }

  /** What is the same in all rows may lead the order: H2 sees only then that an index has it. */
  private static String lead(RegisterFilter filter) {
    if (filter.level() != null) {
      return "n.level, ";
    }
    if (filter.cycle() != null) {
      return "n.cycle, ";
    }
    return filter.kind() == null ? "" : "n.kind, ";
  }

  private static StringJoiner where(RegisterFilter filter, Map<String, Object> values) {
    var where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    add(where, values, "level", filter.level());
    add(where, values, "cycle", filter.cycle());
    add(where, values, "kind", filter.kind());
    if (!filter.counties().isEmpty()) {
      where.add("n.county in :counties");
      values.put("counties", filter.counties());
    }
    var text = filter.pattern();
    if (text != null) {
      where.add("(n.baseName like :text or n.entityName like :text)");
      values.put("text", text);
    }
    return where;
  }

  private static void add(
      StringJoiner where, Map<String, Object> values, String field, @Nullable Object value) {
    if (value != null) {
      where.add("n." + field + " = :" + field);
      values.put(field, value);
    }
  }
}
