package org.yanchao.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Period;

/** T and H as the story counts them. */
class RosterCountsTest {

  private static final LocalDate AS_OF = LocalDate.parse("2022-05-31");
  private static final Period PERIOD = new Period(LocalDate.parse("2021-06-01"), AS_OF);

  @Test
  void founderInTheRosterIsNotCounted() {
    var counts = count(person("a", "2021-01-01", null), founder("b"));

    assertThat(counts.persons()).isEqualTo(1);
    assertThat(counts.rows()).isEqualTo(2);
  }

  @Test
  void ec03APersonInBothRostersCountsOnce() {
    var counts =
        count(
            person("a", "2021-07-01", "2021-07-31"),
            person(RosterKind.CARRIED, "a", "2022-01-01", null));

    assertThat(counts.persons()).isEqualTo(1);
    assertThat(counts.carried()).isEqualTo(1);
    assertThat(counts.employed()).isZero();
  }

  @Test
  void founderCountsWhereTheProgrammeSaysSo() {
    var content =
        new DossierContent(
            List.of(),
            List.of(person("a", "2021-07-01", null), founder("b")),
            List.of(),
            List.of());

    var counts = RosterCounts.of(content, PERIOD, AS_OF, Set.of(), Set.of("persons"));

    assertThat(counts.persons()).isEqualTo(2);
  }

  @Test
  void oneSharedDayIsAnOverlap() {
    var counts =
        count(
            person("first day", "2020-01-01", "2021-06-01"),
            person("last day", "2022-05-31", "2023-01-01"),
            person("spans all", "2020-03-01", "2023-02-28"));

    assertThat(counts.persons()).isEqualTo(3);
  }

  @Test
  void hiredAfterTheAsOfDateOrGoneBeforeThePeriodIsOut() {
    var counts =
        count(
            person("d5 hire", "2022-08-01", null),
            person("day after", "2022-06-01", null),
            person("day before", "2020-01-01", "2021-05-31"));

    assertThat(counts.persons()).isZero();
  }

  @Test
  void whatWasSetAsideIsOut() {
    var forged = person("a", "2021-07-01", null);
    var content =
        new DossierContent(
            List.of(), List.of(forged, person("b", "2021-07-01", null)), List.of(), List.of());

    var counts = RosterCounts.of(content, PERIOD, AS_OF, Set.of(forged.id()));

    assertThat(counts.persons()).isEqualTo(1);
  }

  @Test
  void householdDeregisteredOnOrBeforeTheAsOfDateIsOut() {
    var content =
        new DossierContent(
            List.of(),
            List.of(),
            List.of(
                household("2019-01-01", null),
                household("2019-01-01", "2022-06-01"),
                household("2019-01-01", "2022-05-31"),
                household("2019-01-01", "2022-03-10"),
                household("2022-06-01", null)),
            List.of());

    var counts = RosterCounts.of(content, PERIOD, AS_OF, Set.of());

    assertThat(counts.households()).isEqualTo(2);
    assertThat(counts.householdRows()).isEqualTo(5);
  }

  @Test
  void povertyReliefCountsPersonsNotRows() {
    var counts = count(relieved("a"), relieved("a"), person("b", "2021-07-01", null));

    assertThat(counts.povertyPersons()).isEqualTo(1);
  }

  private static RosterCounts count(PersonView... people) {
    var content = new DossierContent(List.of(), Arrays.asList(people), List.of(), List.of());
    return RosterCounts.of(content, PERIOD, AS_OF, Set.of());
  }

  private static PersonView person(String mark, String from, String to) {
    return person(RosterKind.EMPLOYED, mark, from, to);
  }

  private static PersonView person(RosterKind kind, String mark, String from, String to) {
    var last = to == null ? null : LocalDate.parse(to);
    return new PersonView(
        UUID.randomUUID(), kind, "某人", mark, "0000", false, false, LocalDate.parse(from), last);
  }

  private static PersonView founder(String mark) {
    var day = LocalDate.parse("2019-05-06");
    return new PersonView(
        UUID.randomUUID(), RosterKind.EMPLOYED, "创业者", mark, "0000", false, true, day, null);
  }

  private static PersonView relieved(String mark) {
    var day = LocalDate.parse("2021-07-01");
    return new PersonView(
        UUID.randomUUID(), RosterKind.EMPLOYED, "某人", mark, "0000", true, false, day, null);
  }

  private static HouseholdView household(String registered, String deregistered) {
    return new HouseholdView(
        UUID.randomUUID(),
        "某户",
        LocalDate.parse(registered),
        deregistered == null ? null : LocalDate.parse(deregistered));
  }
}
