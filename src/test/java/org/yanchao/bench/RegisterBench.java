package org.yanchao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yanchao.kernel.Level;
import org.yanchao.naming.BaseKind;
import org.yanchao.naming.RegisterStage;
import org.yanchao.register.RegisterDesk;
import org.yanchao.register.RegisterFilter;
import org.yanchao.store.Database;

/**
 * A page of the register costs the same with 1,000 and with 100,000 bases, within a factor of 2.
 */
class RegisterBench {

  private static final int WARM_UP = 60;
  private static final int RUNS = 200;

  @Test
  void pageOfLargeRegisterCostsAtMostTwiceThatOfSmallOne() throws Exception {
    for (var server : Database.Server.values()) {
      try (var database = Database.migrated(server);
          var program = RegisterStage.program(database)) {
        var sql = program.getBean(JdbcTemplate.class);
        var register = program.getBean(RegisterDesk.class);
        RegisterStage.fill(sql, 0, 1_000);
        var small = median(register);
        for (int from = 1_000; from < 100_000; from += 9_000) {
          RegisterStage.fill(sql, from, from + 9_000);
        }
        var large = median(register);

        Medians.print("RegisterBench", server + "-1000", small, "ms");
        Medians.print("RegisterBench", server + "-100000", large, "ms");
        assertThat(large / small).isLessThan(2);
      }
    }
  }

  private static double median(RegisterDesk register) throws Exception {
    var city = new RegisterFilter(Level.CITY, List.of(), null, null, null);
    var year = new RegisterFilter(Level.COUNTY, List.of("222403"), 2020, BaseKind.COMPANY, null);
    return Medians.of(
        WARM_UP,
        RUNS,
        () ->
            List.of(
                register.page(RegisterFilter.ALL, 0),
                register.page(city, 1),
                register.page(year, 0)));
  }
}
