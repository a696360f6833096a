package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.policy.StandardDesk;
import org.yanchao.policy.StandardKey;
import org.yanchao.policy.StandardKind;

/** What has to be there before anybody files: people, and standards of every unit. */
@Component
@Profile({"demo", "rehearsal"})
class GeneratedWorld {

  /** This city issues the county standards for all its counties. */
  private static final String FOR_ITS_COUNTIES = "220800";

  /** This county files a day late; that one only when applications already wait for it. */
  private static final String LATE = "222405";

  private static final String VERY_LATE = "220322";
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final SampleAccounts accounts;
  private final StandardDesk standards;
  private final Agenda agenda;
  private final Desktop desktop;

  GeneratedWorld(SampleAccounts accounts, StandardDesk standards, Agenda agenda, Desktop desktop) {
    this.accounts = accounts;
    this.standards = standards;
    this.agenda = agenda;
    this.desktop = desktop;
  }

  void open() {
    accounts.open(desktop.season().today());
    var tree = desktop.season().tree();
    for (var level : Level.values()) {
      tree.ofLevel(level).stream()
          .filter(it -> level != Level.COUNTY || !FOR_ITS_COUNTIES.equals(it.reportsTo()))
          .forEach(it -> plan(it, level, Set.of(it.key())));
    }
    plan(tree.get(FOR_ITS_COUNTIES), Level.COUNTY, countiesOf(FOR_ITS_COUNTIES));
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
    return switch (issuer.key()) {
      case LATE -> last.plusDays(1);
      case VERY_LATE -> last.plusDays(36);
      default -> last.minusDays(2);
    };
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
