package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.pack.PackDesk;
import org.yanchao.pack.PackProblem;
import org.yanchao.pack.PackReading;
import org.yanchao.pack.PackState;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.StandardKind;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingRow;
import org.yanchao.replay.ReplayDesk;
import org.yanchao.replay.ReplayReport;
import org.yanchao.round.RoundDesk;
import org.yanchao.store.Database;
import org.yanchao.store.EveryDatabase;

/** Version 2 is published while a round of version 1 is under way: each keeps its own rules. */
class TwoPackVersionsTest {

  private static final String DUNHUA = "222403";
  private static final String HELONG = "222406";
  private static final Actor ADMIN =
      new Actor("admin", Set.of(Role.SYSTEM_ADMIN), null, null, false);
  private static final String JILIN = "jilin-2022";

  @TempDir Path dir;

  @EveryDatabase
  void anOldRoundKeepsItsRulesAndANewOneGoesByTheNew(Database database) throws IOException {
    lay(pack());
    try (var program = program(database)) {
      var old = lockedRound(program);
      var before = program.getBean(ReplayDesk.class).replay(officer(DUNHUA), old);

      lay(second(pack()));
      Files.writeString(table(), secondTable(), StandardCharsets.UTF_8);
      var reading = program.getBean(PackDesk.class).reread(ADMIN);

      assertThat(reading.entries())
          .extracting(PackReading.Entry::state)
          .containsExactly(PackState.PUBLISHED);
      theOldRoundIsJudgedAsBefore(program, old, before);
      theNewRoundGoesByTheSecondVersion(program);
      aBombIsRefusedWithItsLinesAndWhatRunsGoesOnByTheLastGoodVersion(program);
    }
    aStartWithABadFolderGoesByTheLastGoodVersion(database);
  }

  private void aBombIsRefusedWithItsLinesAndWhatRunsGoesOnByTheLastGoodVersion(
      ApplicationContext program) throws IOException {
    lay("a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n");

    var refused = program.getBean(PackDesk.class).reread(ADMIN).refused();

    assertThat(refused)
        .flatExtracting(it -> it.problems(Locale.ENGLISH))
        .extracting(PackProblem::line)
        .containsExactly(1, 2, 2, 2, 2, 3, 3, 3, 3);
    assertThat(program.getBean(Programmes.class).newest(JILIN).pin()).isEqualTo("jilin-2022@2");
  }

  private void aStartWithABadFolderGoesByTheLastGoodVersion(Database database) throws IOException {
    lay(second(pack()).replace("points: 36,", "points: 34,"));
    try (var program = program(database)) {
      var desk = program.getBean(PackDesk.class);

      assertThat(program.getBean(Programmes.class).newest(JILIN).version()).isEqualTo(2);
      assertThat(desk.last().orElseThrow().refused())
          .flatExtracting(it -> it.problems(Locale.ENGLISH))
          .extracting(it -> it.file() + " " + it.path())
          .containsExactly("jilin-2022/programme.yaml /rubric/criteria");
      assertThat(desk.versions()).extracting(it -> it.number()).containsExactly(2, 1);
    }
  }

  private static void theOldRoundIsJudgedAsBefore(
      ApplicationContext program, UUID old, ReplayReport before) {
    var round = program.getBean(RoundDesk.class).show(old);
    var rules = program.getBean(Programmes.class).pinned(round.packVersion());
    var again = program.getBean(ReplayDesk.class).replay(officer(DUNHUA), old);

    assertThat(again).isEqualTo(before);
    assertThat(again.identical()).isTrue();
    assertThat(rules.version()).isEqualTo(1);
    assertThat(rules.panel().seats()).containsEntry(Level.COUNTY, 3);
    assertThat(rules.terms().notice().workingDays()).isEqualTo(5);
    assertThat(rules.rubric().criteria().get(0).points()).isEqualByComparingTo("35");
    // The commended one is first of the equal scores, as the table of version 1 says.
    assertThat(again.rows()).extracting(RankingRow::baseName).containsExactly("D1", "D2", "D3");
    assertThat(again.rows().get(1).commended()).isTrue();
  }

  private static void theNewRoundGoesByTheSecondVersion(ApplicationContext program) {
    var story = program.getBean(RoundFixture.class);
    story.standard(HELONG, Level.COUNTY, StandardKind.BASE);
    story.standard(HELONG, Level.COUNTY, StandardKind.POOL);
    var rounds = program.getBean(RoundDesk.class);
    var fresh = rounds.show(rounds.open(officer(HELONG), JILIN, 2022, Level.COUNTY));
    var programmes = program.getBean(Programmes.class);
    var rules = programmes.pinned(fresh.packVersion());

    assertThat(fresh.packVersion()).isEqualTo("jilin-2022@2");
    assertThat(rules.panel().seats()).containsEntry(Level.COUNTY, 5);
    assertThat(rules.terms().notice().workingDays()).isEqualTo(7);
    assertThat(rules.rubric().criteria().get(0).points()).isEqualByComparingTo("36");
    assertThat(programmes.priorityTable(rules)).contains("Second");
    assertThat(programmes.priorityTable(programmes.pinned("jilin-2022@1")))
        .doesNotContain("Second");
  }

  private static UUID lockedRound(ApplicationContext program) {
    var story = program.getBean(RoundFixture.class);
    story.at("2022-09-02T18:00:00");
    var round =
        story.countyRound(
            DUNHUA,
            2,
            new Entrant(1, "93.40", 85, 22, null),
            new Entrant(2, "86.67", 40, 8, NamingDeskTest.COMMENDED),
            new Entrant(3, "86.67", 45, 9, null));
    var rankings = program.getBean(RankingDesk.class);
    rankings.applyPriorityRules(round);
    rankings.lock(officer(DUNHUA), round);
    return round;
  }

  private ConfigurableApplicationContext program(Database database) {
    return RegisterStage.program(
        database,
        "--spring.profiles.active=test",
        "--spring.datasource.url=" + database.url(),
        "--spring.datasource.username=" + database.user(),
        "--yanchao.programmes=" + dir.resolve("programmes"));
  }

  private static Actor officer(String unit) {
    return RoundFixture.officer(unit);
  }

  private void lay(String text) throws IOException {
    var folder = Files.createDirectories(dir.resolve("programmes").resolve(JILIN));
    Files.writeString(folder.resolve("programme.yaml"), text, StandardCharsets.UTF_8);
  }

  private Path table() {
    return dir.resolve("programmes").resolve(JILIN).resolve("priority-rules.dmn");
  }

  private static String pack() throws IOException {
    return Files.readString(Path.of("config/programmes/jilin-2022/programme.yaml"));
  }

  /** More seats, a longer notice, other weights. */
  private static String second(String pack) {
    return pack.replace("\nversion: 1\n", "\nversion: 2\n")
        .replaceFirst("seats: \\{COUNTY: 3", "seats: {COUNTY: 5")
        .replaceFirst("notice: \\{workingDays: 5", "notice: {workingDays: 7")
        .replaceFirst("points: 35,", "points: 36,")
        .replaceFirst("points: 15,", "points: 14,");
  }

  private static String secondTable() throws IOException {
    return Files.readString(Path.of("bpmn/priority-rules.dmn"))
        .replace("Table_PriorityEffect", "Table_PriorityEffectSecond")
        .replace("\"BREAK_TIE\"", "\"NONE\"");
  }
}
