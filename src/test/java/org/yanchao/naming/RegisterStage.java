package org.yanchao.naming;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yanchao.store.Database;

/** A register of any size, written as rows. */
public final class RegisterStage {

  /** The words that this module's papers and desks use. */
  static final String[] BUNDLES =
      (" decision letter letter-delivery naming naming-register naming-certificates naming-draft"
              + " tenure tenure-expiry notification notice-correction desk")
          .replace(" ", " messages/")
          .strip()
          .split(" ");

  private static final String[] COUNTIES = {"222403", "222406", "220421", "220581", "220882"};
  private static final String[] LEVELS = {"COUNTY", "CITY", "PROVINCE"};
  private static final String[] KINDS = {"COMPANY", "COOPERATIVE", "INDIVIDUAL"};

  private RegisterStage() {}

  /** The modules up to naming on this schema; arguments win over every setting. */
  public static ConfigurableApplicationContext program(Database database, String... arguments) {
    return new SpringApplicationBuilder(
            NamingInvariantsTest.Modules.class,
            RoundFixture.class,
            JacksonAutoConfiguration.class,
            ThymeleafAutoConfiguration.class)
        .web(WebApplicationType.NONE)
        .properties(
            "yanchao.person-key=key-of-this-test",
            "yanchao.public-url=https://example.org",
            "camunda.bpm.enabled=false",
            "spring.datasource.url=" + database.url(),
            "spring.datasource.username=" + database.user(),
            "spring.datasource.password=",
            "spring.config.location=classpath:config/application.yaml")
        .run(arguments);
  }

  /** Fills the register up to this many bases, counted. */
  public static void fill(JdbcTemplate sql, int from, int to) {
    var rows = new ArrayList<Object[]>();
    for (int no = from; no < to; no++) {
      var id = new UUID(71, no).toString();
      var year = 2018 + no % 5;
      rows.add(
          new Object[] {
            id,
            new UUID(72, no).toString(),
            new UUID(73, no).toString(),
            "基地" + no,
            "单位" + no,
            COUNTIES[no / 5 % 5],
            LEVELS[no % 3],
            COUNTIES[no / 5 % 5],
            year,
            "文〔" + year + "〕" + no + "号",
            no,
            year + "-09-16",
            "c" + no,
            KINDS[no / 3 % 3],
            "%08d/%06d/%s".formatted(79_999_999 - year, no, id)
          });
    }
    sql.batchUpdate(
        "insert into naming (id, project_id, applicant_id, base_name, entity_name, credit_code,"
            + " county, unit_level, authority, programme, cycle_year, document_no, list_no,"
            + " named_on, check_code, state, imported, version, kind, register_order) values (?, ?,"
            + " ?, ?, ?, '93222403MAYC00018H', ?, ?, ?, 'jilin-2022', ?, ?, ?, ?, ?, 'ACTIVE',"
            + " true, 0, ?, ?)",
        rows);
    sql.update("delete from register_tally");
    sql.update(
        "insert into register_tally (unit_level, cycle_year, county, kind, named) select unit_level,"
            + " cycle_year, county, kind, count(*) from naming group by unit_level, cycle_year,"
            + " county, kind");
  }
}
