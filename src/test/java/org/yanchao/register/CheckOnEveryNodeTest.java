package org.yanchao.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yanchao.kernel.Who;
import org.yanchao.naming.CertificateDesk;
import org.yanchao.naming.CertificateState;
import org.yanchao.naming.RegisterStage;
import org.yanchao.naming.StandingDesk;
import org.yanchao.store.Database;

/** Whichever node decides, every node's check page says it from the next request on. */
class CheckOnEveryNodeTest {

  private static final UUID NAMED = new UUID(71, 0);
  private static final String CODE = "c0";
  private static final Who BY = Who.system("test");

  @Test
  void stateIsReadFromTheDatabaseAndNeverFromMemory() {
    try (var database = Database.migrated(Database.Server.H2);
        var deciding = RegisterStage.program(database);
        var asked = RegisterStage.program(database)) {
      var sql = new JdbcTemplate(database.dataSource());
      RegisterStage.fill(sql, 0, 1);
      var standing = deciding.getBean(StandingDesk.class);
      var page = asked.getBean(CertificateDesk.class);

      assertThat(state(page)).isEqualTo(CertificateState.VALID);
      standing.suspend(NAMED, BY);
      assertThat(state(page)).isEqualTo(CertificateState.SUSPENDED);
      standing.restore(NAMED, BY);
      assertThat(state(page)).isEqualTo(CertificateState.VALID);
      sql.update("update naming set valid_to = '2000-01-01'");
      assertThat(state(page)).isEqualTo(CertificateState.EXPIRED);
      standing.revoke(NAMED, BY);
      assertThat(state(page)).isEqualTo(CertificateState.REVOKED);
    }
  }

  private static CertificateState state(CertificateDesk page) {
    return page.check(CODE).orElseThrow().state();
  }
}
