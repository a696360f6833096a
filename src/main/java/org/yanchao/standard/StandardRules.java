package org.yanchao.standard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Indicator;
import org.yanchao.policy.PoolBelowBase;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.StandardTerms;
import org.yanchao.policy.Territory;

/** Rules about standards that look beyond one of them. */
@Component
class StandardRules {

  private final Standards standards;
  private final Programmes programmes;
  private final Stamp stamp;
  private final Territory territory;

  StandardRules(Standards standards, Programmes programmes, Stamp stamp, Territory territory) {
    this.territory = territory;
    this.standards = standards;
    this.programmes = programmes;
    this.stamp = stamp;
  }

  /** The sample an issuer would draft from. */
  Optional<StandardTerms> sample(String issuer, StandardKey key) {
    return programmes.newest(key.programme()).sampleFor(issuer, key.level(), key.kind());
  }

  /** What the next version of an issuer begins with. */
  StandardContent template(String issuer, StandardKey key) {
    var own = standards.versions(key.programme(), issuer, key.level(), key.kind());
    if (!own.isEmpty()) {
      return own.get(0).content();
    }
    var sample = sample(issuer, key).orElseThrow();
    return new StandardContent(sample.conditions(), sample.preferences(), true);
  }

  /** The version before this one. */
  Optional<Standard> before(Standard it) {
    var key = it.key();
    return standards.versions(key.programme(), it.issuer(), key.level(), key.kind()).stream()
        .filter(other -> other.view().number() < it.view().number())
        .findFirst();
  }

  /** Why a standard cannot ask and grant this, empty when it can. */
  Optional<Refusal> whyNotContent(StandardKey key, StandardContent content) {
    return new ContentRules(programmes.newest(key.programme())).whyNot(content);
  }

  /** A county's filing comes through its city; units that report directly send it themselves. */
  Optional<Refusal> whyNotAtProvince(Standard standard) {
    var throughCity =
        stamp
            .territory()
            .reportsTo(standard.issuer())
            .filter(it -> it.holds(Level.CITY) && !it.holds(Level.PROVINCE))
            .isPresent();
    return throughCity && !standard.forwarded()
        ? Refusal.because("standard.not-forwarded")
        : Optional.empty();
  }

  /** A unit's own standard before one made for it by the unit above, then the newest. */
  Optional<Standard> inForce(StandardKey key, String unit, Instant at) {
    var issued = standards.issuedFor(unit, key.programme(), key.level(), key.kind(), at);
    return issued.stream()
        .filter(it -> it.issuer().equals(unit))
        .findFirst()
        .or(() -> issued.stream().findFirst());
  }

  /** A standard holds for the issuer and what reports to it, where the level is decided. */
  Optional<Refusal> whyNotFor(String issuer, StandardKey key, Set<String> units) {
    territory.named(issuer, key.programme());
    var tree = stamp.territory();
    for (var unit : units) {
      if (!tree.covers(issuer, unit)) {
        return Refusal.because("standard.unit-not-yours", unit);
      }
      if (!tree.get(unit).holds(key.level())) {
        return Refusal.because("standard.level-not-held", tree.get(unit).name());
      }
    }
    return sample(issuer, key).isPresent()
        ? Optional.empty()
        : Refusal.because("standard.no-sample");
  }

  /** The pool may ask less than the naming, never more (JL-27). */
  Optional<Refusal> whyPoolAboveBase(Standard standard, Instant at) {
    var programme = programmes.newest(standard.key().programme());
    var other = standard.key().counterpart();
    var offenders = new TreeSet<String>();
    for (var unit : standard.appliesTo()) {
      inForce(other, unit, at)
          .map(it -> offenders(programme, standard.terms(), it.terms()))
          .ifPresent(offenders::addAll);
    }
    if (offenders.isEmpty()) {
      return Optional.empty();
    }
    var names = offenders.stream().map(it -> name(programme, it)).toList();
    return Optional.of(
        Refusal.of("standard.pool-above-base", String.join(" ", names))
            .under(programme.clauseOf("poolBelowBase")));
  }

  private static String name(Programme programme, String indicator) {
    return programme.indicator(indicator).map(Indicator::name).orElse(indicator);
  }

  private static List<String> offenders(Programme programme, StandardTerms one, StandardTerms two) {
    var rule = new PoolBelowBase(programme);
    return one.kind() == StandardKind.POOL ? rule.offenders(one, two) : rule.offenders(two, one);
  }
}
