package org.yanchao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.core.io.ClassPathResource;

class RegionsProperties {

  private final Regions regions =
      Regions.parse(CsvRows.read(new ClassPathResource("config/regions.csv")));

  @Property(seed = "20220630", tries = 200)
  void onAnyDayEachCountyRollsUpThroughExactlyOneReportingUnit(@ForAll("days") LocalDate day) {
    var tree = regions.at(day);
    var units = tree.reportingTo("220000");

    for (var county : tree.ofLevel(Level.COUNTY)) {
      assertThat(units).filteredOn(unit -> tree.covers(unit.key(), county.key())).hasSize(1);
    }
  }

  @Property(seed = "20220630", tries = 200)
  void onAnyDayThereAreSixtyCodedCountiesAndElevenCities(@ForAll("days") LocalDate day) {
    var tree = regions.at(day);

    assertThat(tree.ofLevel(Level.COUNTY)).filteredOn(r -> r.gbCode() != null).hasSize(60);
    assertThat(tree.ofLevel(Level.CITY)).hasSize(11);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 4000).map(LocalDate.of(2018, 1, 1)::plusDays);
  }
}
