package org.yanchao.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yanchao.kernel.Level;
import org.yanchao.naming.BaseKind;
import org.yanchao.naming.RegisterStage;
import org.yanchao.store.Database;
import org.yanchao.store.EveryDatabase;

/** On either server a page of the register is read along an index that has its order. */
class RegisterPlanTest {

  private static final List<RegisterFilter> ASKED =
      List.of(
          RegisterFilter.ALL,
          new RegisterFilter(Level.CITY, List.of(), null, null, null),
          new RegisterFilter(null, List.of(), 2020, null, null),
          new RegisterFilter(null, List.of(), null, BaseKind.COMPANY, null),
          new RegisterFilter(Level.CITY, List.of(), 2020, null, null),
          new RegisterFilter(Level.CITY, List.of("222403", "222406"), 2020, BaseKind.OTHER, null));

  @EveryDatabase
  void noPageSortsOrReadsTheWholeTable(Database database) {
    RegisterStage.fill(new JdbcTemplate(database.dataSource()), 0, 3_000);

    for (var filter : ASKED) {
      assertThat(plan(database, filter))
          .as("%s", filter)
          .contains("ix_naming_register")
          .doesNotContain("filesort", "type=all")
          .matches(it -> database.server() != Database.Server.H2 || it.contains("index sorted"));
    }
  }

  private static String plan(Database database, RegisterFilter filter) {
    var asked = RegisterSearch.asked(filter, "");
    return database
        .sql()
        .sql("explain " + asked.sql() + " limit 21")
        .params(asked.values())
        .query()
        .listOfRows()
        .toString()
        .toLowerCase(Locale.ROOT);
  }
}
