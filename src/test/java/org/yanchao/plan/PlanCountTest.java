package org.yanchao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.yanchao.kernel.CsvHolidays;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.RegionTree;
import org.yanchao.naming.NamingState;
import org.yanchao.naming.NamingView;

/** Namings against the plan, rolled up by who reports to whom. */
class PlanCountTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2022, 11, 15);
  private static final LocalDate OCTOBER_END = LocalDate.of(2022, 10, 31);
  private static final Map<Level, LocalDate> DEADLINES =
      Map.of(Level.COUNTY, OCTOBER_END, Level.CITY, OCTOBER_END);

  private final RegionTree tree =
      CsvHolidays.regions(new ClassPathResource("config/regions.csv")).at(NOVEMBER);

  @ParameterizedTest(name = "{0} is counted with {1}")
  @CsvSource({
    "220581, 220581",
    "CBS-CB, CBS",
    "220184, 220100",
    "222403, 222400",
    "222400, 222400",
    "220000, 220000"
  })
  void ec21RollUpFollowsTheReportingTreeAndNeverThePrefix(String unit, String reporting) {
    assertThat(PlanCount.reportingUnit(tree, unit)).isEqualTo(reporting);
  }

  @Test
  void ec21TonghuaHasNothingOfMeihekou() {
    var rows = rows(null, NOVEMBER, named(9, "220581", Level.COUNTY, "2022-09-16"));

    assertThat(cell(rows, "220581", Level.COUNTY).named()).isEqualTo(1);
    assertThat(cell(rows, "220500", Level.COUNTY).named()).isZero();
    assertThat(rows).hasSize(11);
  }

  @Test
  void ec22OneBaseAtTwoLevelsIsTwoResults() {
    var both =
        List.of(
            named(1, "222403", Level.COUNTY, "2022-09-16"),
            named(1, "222403", Level.CITY, "2022-10-25"));
    var rows = rows(null, NOVEMBER, both.toArray(NamingView[]::new));

    assertThat(cell(rows, "222400", Level.COUNTY).named()).isEqualTo(1);
    assertThat(cell(rows, "222400", Level.CITY).named()).isEqualTo(1);
    assertThat(both.stream().map(NamingView::projectId).distinct()).hasSize(1);
  }

  @Test
  void ec04LastDayOfOctoberIsInTimeAndTheFirstOfNovemberIsLate() {
    var rows =
        rows(
            null,
            NOVEMBER,
            named(1, "222403", Level.COUNTY, "2022-10-31"),
            named(2, "222403", Level.COUNTY, "2022-11-01"));

    assertThat(cell(rows, "222400", Level.COUNTY).late()).isEqualTo(1);
  }

  @Test
  void aboveThePlanIsShownAndBelowIsWarned() {
    var planned = Map.of("222400", Map.of(Level.COUNTY, 1), "220100", Map.of(Level.COUNTY, 3));
    var rows =
        rows(
            planned,
            LocalDate.of(2022, 10, 1),
            named(1, "222403", Level.COUNTY, "2022-09-16"),
            named(2, "222406", Level.COUNTY, "2022-09-16"),
            named(3, "220184", Level.COUNTY, "2022-09-16"));

    assertThat(cell(rows, "222400", Level.COUNTY).against()).isEqualTo("ABOVE");
    assertThat(cell(rows, "220100", Level.COUNTY).against()).isEqualTo("BELOW");
    assertThat(cell(rows, "220100", Level.COUNTY).overdue()).isFalse();
    assertThat(PlanCount.sums(rows).get(Level.COUNTY).planned()).isEqualTo(4);
  }

  @Test
  void whoHasNotReachedThePlanAfterTheDeadlineIsLate() {
    var planned = Map.of("220100", Map.of(Level.COUNTY, 3));
    var rows = rows(planned, NOVEMBER, named(3, "220184", Level.COUNTY, "2022-09-16"));

    assertThat(cell(rows, "220100", Level.COUNTY).overdue()).isTrue();
    assertThat(cell(rows, "220100", Level.PROVINCE).overdue()).isFalse();
  }

  @Test
  void ec25NothingIsComputedWhileNoAllocationIsLoaded() {
    var rows = rows(null, NOVEMBER, named(1, "222403", Level.COUNTY, "2022-09-16"));

    assertThat(rows).allMatch(it -> it.cell(Level.COUNTY).planned() == null);
    assertThat(PlanCount.sums(rows).get(Level.COUNTY).planned()).isNull();
    assertThat(cell(rows, "222400", Level.COUNTY).against()).isEqualTo("EVEN");
  }

  private List<PlanView.UnitRow> rows(
      Map<String, Map<Level, Integer>> planned, LocalDate today, NamingView... namings) {
    var count = new PlanCount(tree, DEADLINES, today, planned);
    List.of(namings).forEach(count::count);
    return count.rows(new ArrayList<>(tree.reportingTo("220000")).stream());
  }

  private static PlanView.Cell cell(List<PlanView.UnitRow> rows, String unit, Level level) {
    return rows.stream().filter(it -> it.key().equals(unit)).findFirst().orElseThrow().cell(level);
  }

  private static NamingView named(int no, String county, Level level, String day) {
    return new NamingView(
        new UUID(level.ordinal(), no),
        null,
        new UUID(22, no),
        new UUID(21, no),
        "D" + no,
        "entity",
        "93222403MAYC00018H",
        county,
        level,
        county,
        "jilin-2022",
        2022,
        null,
        "no",
        LocalDate.parse(day),
        "certificate",
        "code",
        null,
        NamingState.ACTIVE,
        false,
        null,
        "jilin-2022@1");
  }
}
