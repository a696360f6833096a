package org.yanchao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.CsvHolidays;
import org.yanchao.kernel.Ids;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Programmes;
import org.yanchao.recommendation.Rates;
import org.yanchao.recommendation.UnitRates;

/** A unit sees its own rates and those of the units that report to it, and nobody else's. */
class RatesOfUnitsTest {

  private static final String JILIN = "jilin-2022";

  private final PlanFigures figures = mock(PlanFigures.class);
  private final PlanDesk plans =
      new PlanDesk(
          mock(GuidanceTargets.class),
          mock(AllocationSheet.class),
          figures,
          mock(Programmes.class),
          stamp());

  @BeforeEach
  void fourUnits() {
    var found =
        Stream.of("222403", "222406", "222400", "220182").map(RatesOfUnitsTest::rates).toList();
    when(figures.byUnit(any())).thenReturn(found);
  }

  @Test
  void provinceSeesAllUnitsAndCityItsOwn() {
    assertThat(units("220000")).containsExactly("222403", "222406", "222400", "220182");
    assertThat(units("222400")).containsExactly("222403", "222406", "222400");
  }

  @Test
  void countySeesNeitherItsNeighbourNorItsCity() {
    assertThat(units("222403")).containsExactly("222403");
    assertThatThrownBy(() -> plans.rates(officer("222403"), JILIN, "222406", Level.COUNTY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void missingCasesOfOneUnitAreFound() {
    var rates = plans.rates(officer("222400"), JILIN, "222406", Level.COUNTY);

    assertThat(rates.rates().push().missing()).containsExactly(new UUID(1, 1));
  }

  private List<String> units(String reader) {
    return plans.rates(officer(reader), JILIN).stream().map(UnitRates::unit).toList();
  }

  private static Actor officer(String unit) {
    return new Actor("a", Set.of(Role.CASE_OFFICER), unit, null, false);
  }

  private static UnitRates rates(String unit) {
    var nothing = new Rates.Rate(0, 0, List.of());
    var push = new Rates.Rate(0, 1, List.of(new UUID(1, 1)));
    return new UnitRates(unit, Level.COUNTY, new Rates(nothing, push, List.of()));
  }

  private static Stamp stamp() {
    var regions = CsvHolidays.regions(new ClassPathResource("config/regions.csv"));
    var days = CsvHolidays.read(new ClassPathResource("config/holidays.csv"));
    var clock = BusinessClock.movable(Clock.systemUTC());
    return new Stamp(new Ids(), clock, days, regions, event -> {});
  }
}
