package org.yanchao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;
import org.yanchao.document.SheetReader;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.CsvHolidays;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refused;
import org.yanchao.kernel.Stamp;

/** The allocation comes from Excel: all of it is right and adds up, or nothing is taken. */
class AllocationSheetTest {

  private final AllocationSheet sheet = sheet();

  @Test
  void allocationThatAddsUpIsRead() {
    var rows = read(6, row("延边朝鲜族自治州", "县级", 3), row("CBS", "县级", 2), row("220581", "市级", 1));

    assertThat(rows)
        .containsExactly(
            new AllocationRow("222400", Level.COUNTY, 3),
            new AllocationRow("CBS", Level.COUNTY, 2),
            new AllocationRow("220581", Level.CITY, 1));
  }

  @Test
  void excelThatDoesNotAddUpIsRefusedAsAWhole() {
    assertRefused("plan.sum-wrong", () -> read(120, row("CBS", "县级", 119)));
  }

  @Test
  void rowsThatMakeNoSenseAreRefusedWithTheirNumber() {
    assertRefused("plan.unit-unknown", () -> read(1, row("敦化市", "县级", 1)));
    assertRefused("plan.level-unknown", () -> read(1, row("CBS", "乡级", 1)));
    assertRefused("plan.number-wrong", () -> read(1, row("CBS", "县级", -1)));
    assertRefused("plan.number-wrong", () -> read(1, row("CBS", "县级", 1.5)));
    assertRefused("plan.row-twice", () -> read(2, row("CBS", "县级", 1), row("CBS", "县级", 1)));
  }

  @Test
  void fileThatIsNoExcelIsRefused() {
    assertRefused("document.sheet-broken", () -> sheet.read(new byte[] {1, 2, 3}, "220000", 1));
  }

  @SafeVarargs
  private List<AllocationRow> read(int total, List<@Nullable Object>... rows) {
    var file = new SheetPress().excel(new Sheet("plan", sheet.heads(), List.of(rows)));
    return sheet.read(file, "220000", total);
  }

  private static List<@Nullable Object> row(String unit, String level, Object places) {
    return new ArrayList<>(List.of(unit, level, places));
  }

  private static AllocationSheet sheet() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/plan");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    var clock = BusinessClock.movable(Clock.systemUTC());
    var regions = CsvHolidays.regions(new ClassPathResource("config/regions.csv"));
    var days = CsvHolidays.read(new ClassPathResource("config/holidays.csv"));
    var stamp = new Stamp(new Ids(), clock, days, regions, event -> {});
    return new AllocationSheet(new SheetReader(), messages, stamp);
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
