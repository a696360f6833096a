package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.RegionTree;
import org.yanchao.policy.StandardKind;
import org.yanchao.reference.ReferenceLine;
import org.yanchao.reference.ReferenceList;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** What has to be there before anybody files: people, and standards of every unit. */
@Component
@Profile({"demo", "rehearsal"})
class GeneratedWorld {

  private static final int VERY_LATE_DAYS = 36;
  private static final int SEVERAL = 3;
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final SampleAccounts accounts;
  private final StandardDesk standards;
  private final ReferenceList lists;
  private final Agenda agenda;
  private final Desktop desktop;

  GeneratedWorld(
      SampleAccounts accounts,
      StandardDesk standards,
      ReferenceList lists,
      Agenda agenda,
      Desktop desktop) {
    this.accounts = accounts;
    this.lists = lists;
    this.standards = standards;
    this.agenda = agenda;
    this.desktop = desktop;
  }

  void open() {
    accounts.open(desktop.season().today());
    importLists();
    var tree = desktop.season().tree();
    for (var level : Level.values()) {
      tree.ofLevel(level).stream()
          .filter(it -> level != Level.COUNTY || !it.reportsTo().equals(forItsCounties(tree)))
          .forEach(it -> plan(it, level, Set.of(it.key())));
    }
    var city = forItsCounties(tree);
    if (city != null) {
      plan(tree.get(city), Level.COUNTY, countiesOf(city));
    }
  }

  /** One line each: what is claimed but not listed may then be refused. */
  private void importLists() {
    var programme = desktop.season().id();
    var name = desktop.words().of("list");
    var line = new ReferenceLine("0", name, desktop.words().of("list.document"), null, null);
    for (var list : desktop.season().programme().referenceLists()) {
      lists.replace(Actor.system("rehearsal"), programme, list.id(), List.of(line));
    }
  }

  /** One city, where there are several, issues the county standards for all its counties. */
  private static @Nullable String forItsCounties(RegionTree tree) {
    var cities = tree.ofLevel(Level.CITY);
    return cities.size() < SEVERAL ? null : cities.get(cities.size() - SEVERAL).key();
  }

  private Set<String> countiesOf(String city) {
    return desktop.season().tree().reportingTo(city).stream()
        .map(Region::key)
        .collect(Collectors.toSet());
  }

  private void plan(Region issuer, Level level, Set<String> units) {
    agenda.at(
        Season.at(day(issuer), MORNING),
        () -> {
          issue(issuer, new StandardKey(desktop.season().id(), level, StandardKind.POOL), units);
          issue(issuer, new StandardKey(desktop.season().id(), level, StandardKind.BASE), units);
        });
  }

  private LocalDate day(Region issuer) {
    var last = desktop.season().cycle().standardsFiledBy().date();
    var others =
        tree().ofLevel(Level.COUNTY).stream()
            .filter(it -> !it.reportsTo().equals(forItsCounties(tree())))
            .toList();
    if (issuer.equals(others.get(others.size() - 1))) {
      return last.plusDays(1);
    }
    // One files only when applications already wait for its standard.
    return issuer.equals(others.get(others.size() / 2))
        ? last.plusDays(VERY_LATE_DAYS)
        : last.minusDays(2);
  }

  private RegionTree tree() {
    return desktop.season().tree();
  }

  private void issue(Region issuer, StandardKey key, Set<String> units) {
    var officer = desktop.cast().officer(issuer.key());
    var id = standards.draft(officer, key, units);
    var word = "%s-%s-%s".formatted(issuer.key(), key.level(), key.kind());
    var number = desktop.words().of("standard", word);
    standards.issue(desktop.cast().head(issuer.key()), id, number);
    if (key.level() != Level.PROVINCE) {
      standards.send(officer, id);
    }
  }
}
