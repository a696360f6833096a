package org.yanchao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Townships;
import org.yanchao.kernel.Townships.Township;
import org.yanchao.pack.PublishedPacks;
import org.yanchao.policy.PlannedTarget;

/** What a paper plans, beside what is there. */
class TargetsTest {

  private static final List<PlannedTarget> TARGETS =
      new PublishedPacks().newest("zhoushan-2023").targets();

  @Test
  void ec13CoverageCountsDistinctTownshipsAndNoStreetOffices() {
    var units =
        new Townships(
            Stream.concat(
                    IntStream.rangeClosed(1, 8).mapToObj(it -> township("T" + it, true)),
                    IntStream.rangeClosed(1, 3).mapToObj(it -> township("S" + it, false)))
                .toList());
    var sixVillages = List.of("T1", "T1", "T2", "T3", "T3", "T4");

    var county = Coverage.of("330902", units.ruralOf("330902"), sixVillages);

    assertThat(county).isEqualTo(new Coverage("330902", 4, 8));
    assertThat(county.percent()).isEqualByComparingTo("50.0");
    assertThat(Coverage.of("330902", units.ruralOf("330902"), List.of("S1", "S2")).reached())
        .isZero();
  }

  @Test
  void ec13TheCityIsSumOverSumAndTheLastTargetHoldsInEachCounty() {
    var full = new Coverage("330921", 7, 7);
    var half = new Coverage("330902", 1, 2);
    var city = Coverage.together("330900", List.of(full, half));

    assertThat(city.percent()).isEqualByComparingTo("88.9");
    assertThat(progress("townships-covered", 2025, city.percent(), full, half).reached()).isFalse();
    assertThat(progress("townships-covered", 2025, city.percent(), full, full).reached()).isTrue();
  }

  @Test
  void ec14AFlowOfEightAYearAndAStockOfFortyAreTwoTargets() {
    var flow = target("villages-a-year");
    var stock = target("villages-in-all");
    var flows = flow.byYear().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(flow.kind()).isEqualTo(PlannedTarget.Kind.FLOW);
    assertThat(stock.kind()).isEqualTo(PlannedTarget.Kind.STOCK);
    assertThat(flows).isEqualByComparingTo("24");
    assertThat(stock.in(2025)).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("40"));
    assertThat(progress("villages-a-year", 2025, new BigDecimal(8)).reached()).isTrue();
    assertThat(progress("villages-in-all", 2025, new BigDecimal(24)).reached()).isFalse();
  }

  @Test
  void ec14AYearThePaperIsSilentAboutHasNoTarget() {
    assertThat(target("villages-in-all").in(2024)).isEmpty();
    assertThat(progress("bases-in-all", 2025, null).reached()).isNull();
  }

  private static Township township(String code, boolean rural) {
    return new Township(code, "330902", code, rural);
  }

  private static PlannedTarget target(String id) {
    return TARGETS.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static TargetProgress progress(
      String id, int year, BigDecimal done, Coverage... counties) {
    var planned = target(id).in(year).orElse(null);
    return new TargetProgress(target(id), year, planned, done, List.of(counties));
  }
}
