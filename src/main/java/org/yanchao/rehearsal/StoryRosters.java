package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.dossier.HouseholdEntry;
import org.yanchao.dossier.PersonEntry;
import org.yanchao.dossier.RosterKind;

/** Makes the rosters of a base: always the same people, as many as the story counts. */
@Component
@Profile({"demo", "rehearsal"})
class StoryRosters {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final String PROVINCE = "220";
  private static final LocalDate HIRED = LocalDate.of(2021, 6, 1);
  private static final LocalDate SEASON_FROM = LocalDate.of(2021, 4, 20);
  private static final LocalDate SEASON_TO = LocalDate.of(2021, 10, 20);

  private final StoryData data;

  StoryRosters(StoryScript script) {
    this.data = script.data();
  }

  /** Carried first, then employed; the first ones were lifted out of poverty. */
  List<PersonEntry> people(StoryBase base) {
    var people = new ArrayList<PersonEntry>();
    var hidden = base.founderInRoster() ? 1 : 0;
    if (hidden > 0) {
      people.add(founder(base));
    }
    var count = base.carried() + base.employed() - hidden;
    var carried = base.carried() - hidden;
    for (var i = 0; i < count; i++) {
      var kind = i < carried ? RosterKind.CARRIED : RosterKind.EMPLOYED;
      people.add(person(base, i, kind, i == count - 1 ? base.sharedWith() : 0));
    }
    for (var i = 0; i < base.lateHires(); i++) {
      var from = base.lateHiresFrom();
      people.add(
          entry(base.d(), count + i, RosterKind.EMPLOYED, false, from == null ? HIRED : from));
    }
    return List.copyOf(people);
  }

  List<HouseholdEntry> households(StoryBase base) {
    return IntStream.range(0, base.households())
        .mapToObj(
            i ->
                new HouseholdEntry(
                    name(base.d(), i * 5 + 3)
                        + data.householdWords().get(i % data.householdWords().size()),
                    base.start().plusMonths(2 + i % 9),
                    null))
        .toList();
  }

  private PersonEntry founder(StoryBase base) {
    return new PersonEntry(
        RosterKind.CARRIED, base.founder(), number(base.d(), 90), false, true, base.start(), null);
  }

  private PersonEntry person(StoryBase base, int i, RosterKind kind, int sharedWith) {
    if (sharedWith > 0) {
      var other = data.base(sharedWith);
      return entry(sharedWith, other.carried() + 1, kind, false, HIRED);
    }
    var poor = i < base.poverty();
    return base.seasonal() && kind == RosterKind.EMPLOYED
        ? season(base.d(), i, poor)
        : entry(base.d(), i, kind, poor, HIRED.plusDays(i % 40));
  }

  private PersonEntry season(int d, int i, boolean poor) {
    return new PersonEntry(
        RosterKind.EMPLOYED, name(d, i), number(d, i), poor, false, SEASON_FROM, SEASON_TO);
  }

  private PersonEntry entry(int d, int i, RosterKind kind, boolean poor, @Nullable LocalDate from) {
    return new PersonEntry(
        kind, name(d, i), number(d, i), poor, false, from == null ? HIRED : from, null);
  }

  /** A name that the number decides. */
  String name(int d, int i) {
    var surnames = data.surnames();
    var given = data.givenNames();
    return surnames.get((d * 5 + i) % surnames.size())
        + given.get((d * 7 + i * 3 + i / given.size()) % given.size());
  }

  /** An identity number that is formally right and belongs to nobody of the story but this one. */
  private static String number(int d, int i) {
    var born = LocalDate.of(1962, 1, 1).plusDays(d * 400L + i * 37L);
    var area = PROVINCE + "%03d".formatted(400 + d);
    var digits = area + born.toString().replace("-", "") + "%03d".formatted(i + 1);
    var sum = 0;
    for (var at = 0; at < WEIGHTS.length; at++) {
      sum += WEIGHTS[at] * (digits.charAt(at) - '0');
    }
    return digits + CHECKS.charAt(sum % CHECKS.length());
  }
}
