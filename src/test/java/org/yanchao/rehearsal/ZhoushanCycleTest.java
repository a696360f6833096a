package org.yanchao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yanchao.document.TestPress;
import org.yanchao.plan.TargetDesk;
import org.yanchao.store.Footprint;

/**
 * A second programme lives through its year on the same processes and with no class of its own, and
 * every paper and page of its cases calls things by its own name. What must be refused on the way
 * is tried there.
 */
class ZhoushanCycleTest {

  private static final String HONOUR = "返乡入乡合作创业村";

  private static ZhoushanYear year;

  @BeforeAll
  static void aYearOfZhoushan() {
    year = ZhoushanYear.played();
  }

  @Test
  void aCycleOfZhoushanEndsWithEveryInvariantKept() {
    var report = year.program.getBean(Reporter.class).report(0);

    assertThat(report.programme()).isEqualTo("zhoushan-2023");
    assertThat(report.outcomes().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(ZhoushanYear.APPLICATIONS);
    assertThat(report.invariants()).allSatisfy((name, found) -> assertThat(found).isZero());
  }

  @Test
  void countiesAndTheCityNameAndRecommendUpToTheProvince() {
    var report = year.program.getBean(Reporter.class).report(0);

    assertThat(report.named().values()).hasSize(3).allSatisfy(it -> assertThat(it).isPositive());
    assertThat(report.recommended())
        .hasEntrySatisfying("county", it -> assertThat(it).isPositive())
        .hasEntrySatisfying("city", it -> assertThat(it).isPositive());
  }

  @Test
  void ec14WhatTheProvinceNamedThisYearStandsBesideTheEightAndApartFromTheForty() {
    var named = year.program.getBean(Reporter.class).report(0).named().get("province");

    assertThat(done("villages-a-year", 2024)).containsExactly("8", String.valueOf(named));
    assertThat(done("villages-a-year", 2025)).containsExactly("8", "0");
    assertThat(done("villages-in-all", 2025)).containsExactly("40", String.valueOf(named));
  }

  @Test
  void whatMustBeRefusedOnTheWayLeavesNoRowBehind() {
    assertThat(year.tried.answers())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("publishing before the lock", "decision.nothing-to-publish"),
                Map.entry("deciding before the lock", "ranking.not-ranked"),
                Map.entry("an allocation that does not add up", "plan.sum-wrong"),
                Map.entry("opening stock with one wrong row", "stock.file-wrong"),
                Map.entry("publishing before the decision", "decision.nothing-to-publish"),
                Map.entry("naming above the places", "decision.above-quota"),
                Map.entry("deciding on a stale board", "decision.stale-board"),
                Map.entry("two heads at once", "[decision.already-decided, done], kept 1"),
                Map.entry("a certificate before the notice has ended", "naming.nothing-cleared"),
                Map.entry("a number that is used", "naming.document-number-used"),
                Map.entry("an objection at 24:00", "notice.objection-too-late"),
                Map.entry("naming the same list again", "naming.nothing-cleared"),
                Map.entry("deciding again", "decision.already-decided"),
                Map.entry("a letter of 24:00:00.001", "notice.objection-too-late")));
  }

  @Test
  void aForgedCodeOpensNothingAndLeavesNoRowBehind() {
    var real = value("check_code");
    var forged = (real.startsWith("0") ? "1" : "0") + real.substring(1);
    assertThat(open("/certificates/" + real)).hasStatusOk();
    var before = Footprint.of(year.sql);

    assertThat(open("/certificates/" + forged)).hasStatus(404);
    assertThat(open("/certificates/" + forged + "/file")).hasStatus(404);
    assertThat(open("/certificates/" + value("certificate_no"))).hasStatus(404);

    assertThat(before.changedBy(Footprint.of(year.sql))).isEmpty();
  }

  /** What the paper plans for the year, and what is there. */
  private static List<String> done(String target, int in) {
    return year.program.getBean(TargetDesk.class).progress("zhoushan-2023").stream()
        .filter(it -> it.target().id().equals(target) && it.year() == in)
        .flatMap(it -> Stream.of(it.planned(), it.done()))
        .map(String::valueOf)
        .toList();
  }

  @Test
  void everyPaperOfZhoushanSaysItsOwnHonour() throws Exception {
    var certificate = bytes("/certificates/" + value("check_code") + "/file");
    var plaque = bytes("/namings/" + value("id") + "/plaque");
    var notice = year.sql.sql("select title from public_notice").query(String.class).list();

    assertThat(notice).isNotEmpty().allSatisfy(ZhoushanCycleTest::ownWords);
    assertThat(open("/cases/" + value("case_id") + "/sheet")).bodyText().contains(HONOUR);
    ownWords(TestPress.text(certificate));
    ownWords(TestPress.text(plaque));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void noPageOfACaseOfZhoushanSpeaksOfBasesOfJilin(String page) throws Exception {
    var path = page.replace("CASE", value("case_id")).replace("CODE", value("check_code"));

    var answer = open(path.replace("ROUND", year.round()));

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentAsString()).doesNotContain("创业基地");
  }

  static Stream<String> pages() {
    return Stream.of(
        "/cases/CASE",
        "/cases/CASE/sheet",
        "/cases",
        "/pool",
        "/rounds",
        "/rounds/ROUND",
        "/rounds/ROUND/plan",
        "/rounds/ROUND/candidates",
        "/rounds/ROUND/ranking",
        "/rounds/ROUND/decision",
        "/rounds/ROUND/notice",
        "/rounds/ROUND/naming",
        "/rounds/ROUND/naming/letters",
        "/rounds/ROUND/what-if",
        "/rounds/ROUND/replay",
        "/certificates/CODE",
        "/certificates/CODE/print",
        "/namings",
        "/recommendations",
        "/standards",
        "/what-if",
        "/notices",
        "/register",
        "/targets",
        "/self-check");
  }

  private static void ownWords(String text) {
    assertThat(text).contains(HONOUR).doesNotContain("基地");
  }

  private static String value(String column) {
    return year.value(column);
  }

  private static byte[] bytes(String path) {
    return open(path).getResponse().getContentAsByteArray();
  }

  private static MvcTestResult open(String path) {
    return year.open(year.officer(), path);
  }
}
