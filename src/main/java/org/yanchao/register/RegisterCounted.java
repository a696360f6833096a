package org.yanchao.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Invariant;

/** The figures of the register agree with its rows. */
@Component
class RegisterCounted implements Invariant {

  private static final String WRONG =
      "select concat(n.unit_level, '/', n.cycle_year, '/', n.county, '/', n.kind)"
          + " from (select * from naming where state <> 'WITHDRAWN') n"
          + " left join register_tally t on t.unit_level = n.unit_level"
          + " and t.cycle_year = n.cycle_year and t.county = n.county and t.kind = n.kind"
          + " group by n.unit_level, n.cycle_year, n.county, n.kind"
          + " having count(*) <> coalesce(max(t.named), 0) order by 1";

  private final JdbcClient sql;

  RegisterCounted(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "register-counted";
  }

  @Override
  public List<String> violations() {
    return sql.sql(WRONG).query(String.class).list();
  }
}
