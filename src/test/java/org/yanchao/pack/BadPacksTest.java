package org.yanchao.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Planted offenders: each spoils the real pack in one place. */
class BadPacksTest {

  private static final Path PACK = Path.of("config/programmes/jilin-2022/programme.yaml");

  @TempDir Path dir;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          points: 35,                              | points: 34,                              | /rubric/criteria                      | the points add up to 99, not 100
          {workingDays: 2, countsFirstDay: false, makeUpDaysCount: true, origin: sample} | {workingDays: 2, countsFirstDay: false, makeUpDaysCount: true} | /terms/registration | the rule cites no clause
          asOf: {date: 2022-05-31, source: {document: JL2022, clause: JL2022.3.6}} | asOf: {date: 2022-05-31, source: {document: JL2022, clause: JL2022.9.9}} | /cycle/asOf/source | there is no clause JL2022.9.9
          {indicator: households, threshold: 12}   | {indicator: houses, threshold: 12}       | /sampleStandards/6/conditions/3       | there is no indicator houses
          {indicator: persons, threshold: 15}      | {indicator: persons, threshold: 31}      | /sampleStandards/0                    | pool is above county-base in persons
          {id: photo, name: 现场照片                | {id: licence, name: 现场照片              | /evidence/12                          | the id licence is used twice
          PROVINCE, source                         | COUNTY, source                           | /levels/0                             | recommendation from here comes back
          COUNTY: {date: 2022-08-24, origin        | COUNTY: {date: 2022-08-18, origin        | /cycle/draw/COUNTY                    | 2022-08-18 overlaps with what ends on 2022-08-19
          from: 2022-07-01, to: 2022-07-29         | from: 2022-07-30, to: 2022-07-29         | /cycle/submissionWindow               | the span ends before it begins
          target: {total: 120, source: {document: JL2022, clause: JL2022.2}} | target: {total: 120, source: {document: JL2022, clause: JL2022.annex}} | /target | a number, but clause JL2022.annex is published without its numbers
          - {id: management, name: 管理和合规, points: 5} | - {id: management, name: 管理和合规, points: 5, source: {document: JL2022, clause: JL2022.3.5}} | /rubric/criteria/5 | clause JL2022.3.5 says who comes first for funds, not in the review
          status: IN_FORCE                         | status: REPEALED                         | /target/source                        | the document JL2022 was repealed before the as-of date
          scope: BATCH                             | scope: TOWNSHIP                          | /recusal/scope                        | /recusal/scope: does not have a value in the enumeration ["BATCH", "PROJECT"]
          replaceAfter: 2                          | replaceAfter: 0                          | /panel/followUp/replaceAfter          | /panel/followUp/replaceAfter: must have a minimum value of 1
          indicator: persons}                      | indicator: people}                       | /poolRegister/columns/10              | there is no indicator people
          indicator: persons}                      | indicator: persons, field: LEFT_ON}      | /poolRegister/columns/10              | a column holds a field or the figure of an indicator
          {head: 出库日期,                          | {head: 入库日期,                          | /poolRegister/columns/13              | two columns are headed 入库日期
          id: jilin-2022                           | id: jilin-2023                           | /id                                   | the pack is called jilin-2023 but lies in jilin-2022
          """)
  void aSpoiltPackIsReportedWithPathAndReason(String good, String bad, String path, String reason)
      throws IOException {
    var problems = check(pack().replaceFirst(java.util.regex.Pattern.quote(good), bad));

    assertThat(problems).extracting(PackProblem::path).contains(path);
    assertThat(problems).extracting(PackProblem::reason).contains(reason);
    assertThat(problems).allSatisfy(it -> assertThat(it.line()).isNotNull());
  }

  @ParameterizedTest(name = "{0} → {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {criteria: [beauty], origin: sample} | /rubric/onSite/criteria/0 | there is no criterion beauty
          {criteria: [brand]}                  | /rubric/onSite            | the rule cites no clause
          {criteria: [employment, facilities, services, brand, operation, management], origin: sample} | /rubric/onSite | nothing is left for the experts
          """)
  void pointsOnSiteThatCannotBeGivenAreReported(String onSite, String path, String reason)
      throws IOException {
    var problems = check(scoredOnSite(onSite));

    assertThat(problems).extracting(PackProblem::path).containsExactly(path);
    assertThat(problems).extracting(PackProblem::reason).containsExactly(reason);
    assertThat(problems).allSatisfy(it -> assertThat(it.line()).isNotNull());
  }

  @Test
  void pointsOnSiteNeedTwoWhoGoThere() throws IOException {
    var onSite = scoredOnSite("{criteria: [brand], origin: sample}");

    assertThat(check(onSite)).isEmpty();
    assertThat(check(onSite.replace("ON_SITE, persons: 2", "ON_SITE, persons: 1")))
        .extracting(PackProblem::reason)
        .containsExactly("points are given on site, but no two persons go there for a review");
  }

  @Test
  void noMoreSeatsAreKeptThanAPanelHas() throws IOException {
    var kept = "{by: FIELD, value: 农业经济, seats: 1}";

    assertThat(check(pack().replace(kept, kept.replace("seats: 1", "seats: 7"))))
        .extracting(PackProblem::path, PackProblem::reason)
        .containsExactly(tuple("/panel/strata/PROVINCE", "8 seats are kept, but a panel has 7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          remindBefore: 3 | the reminder comes 3 working days before the last, but who joins late has only 3
          remindBefore: 5 | the reminder comes 5 working days before the last, which is before scoring begins on 2022-08-29
          """)
  void aReminderComesAfterExpertsSatDown(String days, String reason) throws IOException {
    assertThat(check(pack())).isEmpty();

    var problems = check(pack().replace("remindBefore: 1", days));

    assertThat(problems).allMatch(it -> it.path().equals("/panel/followUp/remindBefore"));
    var above = pack().lines().takeWhile(it -> !it.contains("followUp:")).count();
    assertThat(problems).allSatisfy(it -> assertThat(it.line()).isEqualTo((int) above + 1));
    assertThat(problems).extracting(PackProblem::reason).contains(reason);
  }

  private String scoredOnSite(String rule) throws IOException {
    return pack().replace("\nrubric:\n", "\nrubric:\n  onSite: " + rule + "\n");
  }

  @Test
  void jl44APreferenceOfTheReviewCannotRestOnTheClauseAboutFunds() throws IOException {
    var cites = "source: {document: JL2022, clause: JL2022.3.6}\n  - category: COMMENDATION";

    var problems = check(pack().replace(cites, cites.replace("3.6", "3.5")));

    assertThat(problems)
        .extracting(it -> it.path() + " " + it.reason())
        .containsExactly(
            "/preferences/3 clause JL2022.3.5 says who comes first for funds, not in the review");
  }

  @Test
  void allProblemsAreToldAtOnceWithTheirLines() throws IOException {
    var problems =
        check(
            pack()
                .replace("points: 35,", "points: 34,")
                .replace("threshold: 15}", "threshold: 31}"));

    assertThat(problems)
        .extracting(PackProblem::line)
        .containsOnly(lineOf("{id: employment"), lineOf("id: county-pool"));
  }

  @Test
  void whatTheSchemaRefusesAndWhatTheRulesRefuseIsToldTogether() throws IOException {
    var problems =
        check(
            pack()
                .replace("points: 35,", "points: 34,")
                .replace("alternates: 2", "alternates: 2\n  mystery: 1")
                .replace("threshold: 15}", "threshold: 31}"));

    assertThat(problems)
        .extracting(PackProblem::path)
        .containsOnly("/panel", "/rubric/criteria", "/sampleStandards/0");
    assertThat(problems).allSatisfy(it -> assertThat(it.line()).isPositive());
  }

  @Test
  void aKeyGivenTwiceNamesItsLine() throws IOException {
    var problems = check("id: jilin-2022\nname: a\nname: b\n");

    assertThat(problems).extracting(PackProblem::line).containsExactly(3);
    assertThat(problems.get(0).reason()).containsIgnoringCase("duplicate");
  }

  @Test
  void aNumberWhereTheSchemaWantsADateIsFoundByTheSchema() throws IOException {
    var problems = check(pack().replace("closing: {date: 2022-12-31", "closing: {date: 12"));

    assertThat(problems).extracting(PackProblem::path).containsExactly("/cycle/closing/date");
    assertThat(problems).extracting(PackProblem::file).containsExactly("jilin-2022/programme.yaml");
  }

  @Test
  void aDayThatDoesNotExistIsFoundWhenReading() throws IOException {
    var problems = check(pack().replace("published: 2022-06-27", "published: 2022-06-31"));

    assertThat(problems).extracting(PackProblem::path).containsExactly("/documents/0/published");
  }

  @Test
  void unreadableTextNamesItsLine() throws IOException {
    var problems = check("id: jilin-2022\nname: [unclosed\nversion: 1\n");

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).line()).isNotNull();
  }

  @Test
  void aBadPackThatStopsTheStartNamesFileLinePathAndReason() throws IOException {
    var problems = check(pack().replace("points: 35,", "points: 34,"));

    var refused =
        new PackReading.Entry("jilin-2022", null, PackState.REFUSED, problems, List.of(), null);
    var line = lineOf("{id: employment");
    assertThat(new BadPack(new PackReading(Instant.EPOCH, "", List.of(refused))).getMessage())
        .contains(
            "jilin-2022/programme.yaml:" + line + " /rubric/criteria: the points add up to 99");
  }

  @Test
  void theCommandAnswersByItsExitCode() throws IOException {
    var empty = Files.createDirectory(dir.resolve("empty"));
    check(pack().replace("points: 35,", "points: 34,"));

    assertThat(run("config/programmes")).isZero();
    assertThat(run(dir.resolve("packs").toString())).isEqualTo(1);
    assertThat(run(empty.toString())).isEqualTo(1);
    assertThat(run(dir.resolve("absent").toString())).isEqualTo(2);
  }

  private static int run(String folder) {
    return new CommandLine(new CheckPacks()).execute(folder);
  }

  private static String pack() throws IOException {
    return Files.readString(PACK, StandardCharsets.UTF_8);
  }

  private static int lineOf(String text) throws IOException {
    return (int) pack().substring(0, pack().indexOf(text)).lines().count();
  }

  private List<PackProblem> check(String text) throws IOException {
    var folder = Files.createDirectories(dir.resolve("packs/jilin-2022"));
    Files.writeString(folder.resolve("programme.yaml"), text, StandardCharsets.UTF_8);
    return PackChecker.check(dir.resolve("packs"));
  }
}
