package org.yanchao.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yanchao.kernel.Period;
import org.yanchao.policy.CaseFacts;

/**
 * What the rosters say, as filed and as established.
 *
 * @param rows rows of persons, as filed
 * @param persons T: distinct persons whose contract or pay overlaps the evidence period, the
 *     founder counted only where the programme says so, what was set aside never
 * @param carried C, of these
 * @param employed J, of these; who is in both counts as carried
 * @param povertyPersons of T, those lifted out of poverty
 * @param householdRows rows of households, as filed
 * @param households H: households that existed on the as-of date, without what was set aside
 */
public record RosterCounts(
    int rows,
    int persons,
    int carried,
    int employed,
    int povertyPersons,
    int householdRows,
    int households) {

  public static RosterCounts of(
      DossierContent content, Period period, LocalDate asOf, Set<UUID> setAside) {
    return of(content, period, asOf, setAside, Set.of());
  }

  /**
   * @param withFounder head-counts in which the programme counts the founder
   */
  public static RosterCounts of(
      DossierContent content,
      Period period,
      LocalDate asOf,
      Set<UUID> setAside,
      Set<String> withFounder) {
    var inPeriod =
        content.people().stream()
            .filter(it -> !setAside.contains(it.id()) && it.overlaps(period))
            .toList();
    var counted = heads(inPeriod, withFounder.contains(CaseFacts.PERSONS));
    var poor = heads(inPeriod, withFounder.contains(CaseFacts.POVERTY_PERSONS));
    var persons = distinct(counted);
    var carried = distinct(of(counted, RosterKind.CARRIED));
    return new RosterCounts(
        content.people().size(),
        persons,
        carried,
        persons - carried,
        distinct(poor.stream().filter(PersonView::povertyRelief).toList()),
        content.households().size(),
        (int)
            content.households().stream()
                .filter(it -> !setAside.contains(it.id()) && it.existedOn(asOf))
                .count());
  }

  private static List<PersonView> heads(List<PersonView> people, boolean withFounder) {
    return people.stream().filter(it -> withFounder || !it.founder()).toList();
  }

  private static List<PersonView> of(List<PersonView> people, RosterKind kind) {
    return people.stream().filter(it -> it.kind() == kind).toList();
  }

  private static int distinct(List<PersonView> people) {
    return (int) people.stream().map(PersonView::idHash).distinct().count();
  }
}
