package org.yanchao.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A footprint sees every kind of change and nothing else. */
class FootprintTest {

  private final JdbcClient sql =
      JdbcClient.create(
          new DriverManagerDataSource("jdbc:h2:mem:footprint;DB_CLOSE_DELAY=-1", "sa", ""));

  @Test
  void everyChangedTableIsNamedAndOnlyThat() {
    sql.sql("create table paper (no int, file blob, words clob)").update();
    sql.sql("create table counter (next int)").update();
    sql.sql("insert into paper values (1, X'01', 'one'), (2, X'02', 'two')").update();
    sql.sql("insert into counter values (3)").update();
    var before = Footprint.of(sql);

    assertThat(before.changedBy(Footprint.of(sql))).isEmpty();
    sql.sql("update paper set file = X'03' where no = 2").update();
    assertThat(before.changedBy(Footprint.of(sql))).containsExactly("PAPER");
    sql.sql("update counter set next = 4").update();
    assertThat(before.changedBy(Footprint.of(sql))).containsExactly("COUNTER", "PAPER");
    sql.sql("create table later (no int)").update();
    assertThat(before.changedBy(Footprint.of(sql))).contains("LATER");
  }
}
