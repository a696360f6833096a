package org.yanchao.rehearsal;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refused;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.StandardKind;
import org.yanchao.standard.StandardContent;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** Units issue their standards and send them for filing. */
@Component
@Profile({"demo", "rehearsal"})
class StandardActs implements StoryVerbs {

  private static final int WISHED_CAP = 5;

  private final StoryCast cast;
  private final StandardDesk standards;
  private final Regions regions;
  private final BusinessClock clock;
  private final TransactionTemplate apart;

  StandardActs(
      StoryCast cast,
      StandardDesk standards,
      Regions regions,
      BusinessClock clock,
      PlatformTransactionManager transactions) {
    this.cast = cast;
    this.standards = standards;
    this.regions = regions;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public Map<String, Consumer<StoryAct>> verbs() {
    return Map.of(
        "standards", act -> file(act.subject(), act.atLevel(), Set.of()),
        "forcounties", act -> file(act.subject(), act.atLevel(), others(act.subject())),
        "trycap", act -> tryHigherCap(act.subject()));
  }

  /** A filing is both standards of a level: for being named, and for the pool. */
  void file(String unit, Level level, Set<String> appliesTo) {
    file(unit, new StandardKey(cast.data().programme(), level, StandardKind.BASE), appliesTo);
    file(unit, new StandardKey(cast.data().programme(), level, StandardKind.POOL), appliesTo);
  }

  private void file(String unit, StandardKey key, Set<String> appliesTo) {
    var officer = cast.officer(unit);
    var id = standards.draft(officer, key, appliesTo);
    var serial = key.level().ordinal() * StandardKind.values().length + key.kind().ordinal() + 1;
    var number = unit + "-" + serial;
    var document = cast.data().text("standardDocument").formatted(number);
    standards.issue(cast.head(unit), id, document);
    if (key.level() != Level.PROVINCE) {
      standards.send(officer, id);
    }
  }

  /** The counties below the city but the one that issues its own. */
  private Set<String> others(String city) {
    var own = cast.data().stock().named().unit();
    return regions.at(clock.today()).all().stream()
        .filter(it -> it.holds(Level.COUNTY) && city.equals(it.reportsTo()))
        .map(Region::key)
        .filter(it -> !it.equals(own))
        .collect(Collectors.toSet());
  }

  /** An issued standard is not changed while it is in use (EC-10): the desk says no. */
  private void tryHigherCap(String unit) {
    var key = new StandardKey(cast.data().programme(), Level.COUNTY, StandardKind.BASE);
    var standard = standards.inForce(key, unit, clock.instant()).orElseThrow();
    var table = standard.terms().preferences();
    var higher = new PreferenceTable(java.math.BigDecimal.valueOf(WISHED_CAP), table.entries());
    var wish = new StandardContent(standard.terms().conditions(), higher, true);
    try {
      apart.executeWithoutResult(it -> standards.change(cast.officer(unit), standard.id(), wish));
    } catch (Refused asItMust) {
      return;
    }
    throw new IllegalStateException("an issued standard was changed");
  }
}
