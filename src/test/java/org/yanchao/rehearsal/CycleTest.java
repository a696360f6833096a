package org.yanchao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanchao.YanchaoApplication;
import org.yanchao.desk.InvariantReport;
import org.yanchao.draw.DrawDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.transcript.DrawAlgorithm;

/** A small generated cycle from the first standard to the last live case. */
class CycleTest {

  private static final int APPLICATIONS = 40;
  private static ConfigurableApplicationContext program;
  private static Report report;

  @BeforeAll
  static void run() {
    program = start("cycle");
    report = run(program, APPLICATIONS);
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @Test
  void everyApplicationHasOneOutcome() {
    var ended = report.outcomes().values().stream().mapToInt(Integer::intValue).sum();

    assertThat(ended).isEqualTo(APPLICATIONS);
    assertThat(report.applications()).isEqualTo(APPLICATIONS);
    assertThat(report.outcomes().keySet()).noneMatch(it -> it.endsWith("LIVE"));
  }

  @Test
  void allEightInvariantsHold() {
    assertThat(report.invariants()).allSatisfy((name, found) -> assertThat(found).isZero());
    assertThat(report.invariants().keySet().stream().map(it -> it.substring(0, 1)))
        .contains("1", "2", "3", "4", "5", "6", "7", "8");
  }

  @Test
  void everybodyWhoMeetsTheConditionsIsTakenIn() {
    assertThat(report.intakeRate()).isEqualByComparingTo(BigDecimal.ONE);
  }

  @Test
  void onlyTheDeliberateLateSenderLowersThePushRate() {
    assertThat(report.pushRate()).isLessThan(BigDecimal.ONE);
    assertThat(report.late().stream().map(Report.Late::unit).distinct()).hasSize(1);
    assertThat(report.late()).allSatisfy(it -> assertThat(it.sent()).isAfter(it.due()));
  }

  @Test
  void someBaseReachesTheProvince() {
    assertThat(report.pooled().values()).allMatch(it -> it > 0);
    assertThat(report.recommended()).containsEntry("province", 0);
  }

  @Test
  void everyDrawCanBeRecomputed() {
    var draws = program.getBean(DrawDesk.class);
    var transcripts =
        program.getBean(RoundDesk.class).list(Cast.SYSTEM).stream()
            .flatMap(it -> draws.transcripts(it.id()).stream())
            .toList();

    assertThat(transcripts).isNotEmpty();
    assertThat(transcripts).allSatisfy(it -> assertThat(DrawAlgorithm.verify(it)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | update level_case set ended_at = null where status = 'POOLED'
          2 | update pool_entry set admitted_on = '2023-01-01'
          3 | update seat set state = 'RECUSED'
          4 | delete from pool_entry
          5 | update account set authority = '220100' where login = '222403-j1'
          5 | delete from account_role where role = 'HEAD'
          5 | update level_case set authority = '220100'
          6 | update trail_entry set subject = 'x' where seq = 7
          7 | update official_score set score = score + 1
          8 | update level_case set status = 'SUBMITTED' where status = 'POOLED'
          """)
  void aPlantedViolationIsFound(String invariant, String violation) {
    var jdbc = program.getBean(JdbcTemplate.class);
    var found =
        new TransactionTemplate(program.getBean(PlatformTransactionManager.class))
            .execute(
                planted -> {
                  planted.setRollbackOnly();
                  jdbc.update(violation);
                  return program.getBean(InvariantReport.class).violations();
                });

    assertThat(violated(found)).contains(invariant);
  }

  @Test
  void theSameSeedGivesTheSameReport() {
    assertThat(Stream.of("first", "second").map(CycleTest::small).distinct()).hasSize(1);
  }

  private static Report small(String database) {
    try (var fresh = start(database)) {
      return run(fresh, 12).timeless();
    }
  }

  private static List<String> violated(Map<String, List<String>> found) {
    return found.entrySet().stream()
        .filter(it -> !it.getValue().isEmpty())
        .map(it -> it.getKey().substring(0, 1))
        .toList();
  }

  private static Report run(ConfigurableApplicationContext started, int applications) {
    started.getBean(Cycle.class).run(applications, 1, day -> {});
    return started.getBean(Reporter.class).report(0);
  }

  private static ConfigurableApplicationContext start(String database) {
    var url =
        "jdbc:h2:mem:%s;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(database);

    return new SpringApplicationBuilder(YanchaoApplication.class)
        .web(WebApplicationType.NONE)
        .profiles("rehearsal")
        .run("--spring.datasource.url=" + url);
  }
}
