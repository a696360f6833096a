package org.yanchao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class RegionsTest {

  private static final LocalDate IN_2019 = LocalDate.of(2019, 10, 31);
  private static final LocalDate IN_2022 = LocalDate.of(2022, 7, 18);

  private final Regions regions =
      Regions.parse(CsvRows.read(new ClassPathResource("config/regions.csv")));
  private final RegionTree tree = regions.at(IN_2022);

  @Test
  void elevenUnitsAnswerToTheProvince() {
    assertThat(tree.reportingTo("220000"))
        .extracting(Region::key)
        .containsExactly(
            "220100", "220200", "220300", "220400", "220500", "220581", "220600", "220700",
            "220800", "222400", "CBS");
  }

  @Test
  void everyUnitOfTheDivisionListIsThereOnce() {
    var counties = tree.ofLevel(Level.COUNTY);

    assertThat(counties).filteredOn(region -> region.gbCode() != null).hasSize(60);
    assertThat(counties)
        .filteredOn(region -> region.gbCode() == null)
        .extracting(Region::key)
        .containsExactly("CBS-CB", "CBS-CN", "CBS-CX");
    assertThat(tree.ofLevel(Level.CITY)).hasSize(11);
    assertThat(tree.ofLevel(Level.PROVINCE)).extracting(Region::name).containsExactly("吉林省");
  }

  @Test
  void countiesOfTheReportingUnitsAddUpWithoutDoubling() {
    assertThat(tree.reportingTo("220000"))
        .extracting(unit -> tree.under(unit.key()).stream().filter(r -> r.holds(Level.COUNTY)))
        .extracting(counties -> (int) counties.count())
        .containsExactly(11, 9, 5, 4, 6, 1, 6, 5, 5, 8, 3);
  }

  @Test
  void meihekouIsNeverCountedUnderTonghua() {
    assertThat(tree.get("220581").parent()).isEqualTo("220500");
    assertThat(tree.get("220581").levelsHeld()).isEqualTo(Set.of(Level.CITY, Level.COUNTY));
    assertThat(tree.covers("220500", "220581")).isFalse();
    assertThat(tree.covers("220000", "220581")).isTrue();
  }

  @Test
  void unitOfTwoLevelsRecommendsToItselfAndThenToTheProvince() {
    assertThat(tree.authorityAbove("220581", Level.COUNTY)).hasValue(tree.get("220581"));
    assertThat(tree.authorityAbove("220581", Level.CITY)).hasValue(tree.get("220000"));
    assertThat(tree.authorityAbove("222403", Level.COUNTY)).hasValue(tree.get("222400"));
    assertThat(tree.authorityAbove("220000", Level.PROVINCE)).isEmpty();
  }

  @Test
  void zonesWithoutCodeReportToTheirCommittee() {
    assertThat(tree.wayUp("CBS-CB"))
        .extracting(Region::key)
        .containsExactly("CBS-CB", "CBS", "220000");
    assertThat(tree.get("CBS").gbCode()).isNull();
  }

  @Test
  void gongzhulingBelongsToSipingUntilTheChangeAndToChangchunAfterIt() {
    var before = regions.at(LocalDate.of(2020, 6, 29));
    var after = regions.at(LocalDate.of(2020, 6, 30));

    assertThat(before.wayUp("220381"))
        .extracting(Region::name)
        .containsExactly("公主岭市", "四平市", "吉林省");
    assertThat(before.find("220184")).isEmpty();
    assertThat(after.wayUp("220184"))
        .extracting(Region::name)
        .containsExactly("公主岭市", "长春市", "吉林省");
    assertThat(after.find("220381")).isEmpty();
  }

  @Test
  void oldKeyKeepsItsNameAndItsCasesGoToTheSuccessor() {
    assertThat(regions.ever("220381").name()).isEqualTo("公主岭市");
    assertThat(regions.inChargeOf("220381", IN_2019).key()).isEqualTo("220381");
    assertThat(regions.inChargeOf("220381", IN_2022).key()).isEqualTo("220184");
  }

  @Test
  void unknownKeyIsNotFound() {
    assertThatThrownBy(() -> tree.get("110000")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> regions.ever("110000")).isInstanceOf(NotFound.class);
  }

  @Test
  void unitThatCoversAnUnknownOneIsNobody() {
    assertThat(tree.covers("220000", "220381")).isFalse();
  }

  @Test
  void circleInTheReportingLinesStopsTheStart() {
    assertThatThrownBy(() -> new Regions(List.of(unit("A", "B"), unit("B", "A"))))
        .hasMessageContaining("circle");
  }

  @Test
  void unitThatReportsToNobodyKnownStopsTheStart() {
    assertThatThrownBy(() -> new Regions(List.of(unit("A", "B"))))
        .hasMessageContaining("region A reports to B, which does not exist");
  }

  @Test
  void twoUnitsWithOneKeyOnOneDayStopTheStart() {
    assertThatThrownBy(() -> new Regions(List.of(unit("A", null), unit("A", null))))
        .hasMessageContaining("two regions with one key");
  }

  private static Region unit(String key, @Nullable String reportsTo) {
    return new Region(key, null, key, "县", Set.of(Level.COUNTY), null, reportsTo, null, null, null);
  }
}
