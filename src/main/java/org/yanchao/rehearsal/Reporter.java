package org.yanchao.rehearsal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseKind;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.Outcome;
import org.yanchao.cultivation.IntakeRate;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.desk.InvariantReport;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.naming.NamingDesk;
import org.yanchao.recommendation.RateDesk;
import org.yanchao.recommendation.Rates;
import org.yanchao.recommendation.RecommendationDesk;
import org.yanchao.recommendation.RecommendationView;

/** Counts what became of a cycle, from the records alone. */
@Component
@Profile({"demo", "rehearsal"})
class Reporter {

  private static final int PAGE = 200;

  private final CaseDesk cases;
  private final NamingDesk namings;
  private final RecommendationDesk recommendations;
  private final Figures figures;
  private final Season season;

  /** Rates, admissions and invariants. */
  @Component
  @Profile({"demo", "rehearsal"})
  record Figures(RateDesk rates, PoolDesk pools, InvariantReport invariants) {}

  Reporter(
      CaseDesk cases,
      NamingDesk namings,
      RecommendationDesk recommendations,
      Figures figures,
      Season season) {
    this.cases = cases;
    this.namings = namings;
    this.recommendations = recommendations;
    this.figures = figures;
    this.season = season;
  }

  Report report(long seconds) {
    var all = cases.ofCycle(season.id(), season.year());
    var rates = figures.rates().rates(season.id(), season.year());
    return new Report(
        season.id(),
        (int) all.stream().filter(it -> it.kind() != CaseKind.RECOMMENDED).count(),
        outcomes(all),
        pooled(),
        named(),
        recommended(),
        rates.intake().value(),
        rates.push().value(),
        late(rates),
        violations(),
        seconds);
  }

  /** Follows each application up to the highest level it reached. */
  private Map<String, Integer> outcomes(List<CaseSummary> all) {
    var above = new HashMap<UUID, CaseSummary>();
    all.stream()
        .filter(it -> it.kind() == CaseKind.RECOMMENDED)
        .forEach(it -> above.put(it.parentId(), it));
    var counts = new TreeMap<String, Integer>();
    for (var it : all) {
      if (it.kind() != CaseKind.RECOMMENDED) {
        var top = it;
        for (var next = above.get(it.id()); next != null; next = above.get(next.id())) {
          top = next;
        }
        counts.merge(top.level().word() + "." + word(top), 1, Integer::sum);
      }
    }
    return counts;
  }

  private String word(CaseSummary it) {
    return namings.ofCase(it.id()).isPresent()
        ? Outcome.NAMED.name()
        : it.outcome().map(Outcome::name).orElse("LIVE");
  }

  private Map<String, Integer> pooled() {
    var counts = zero();
    for (IntakeRate it : figures.pools().intake(season.id(), season.year())) {
      counts.put(it.level().word(), it.admitted());
    }
    return counts;
  }

  private Map<String, Integer> named() {
    var counts = zero();
    namings
        .ofCycle(season.id(), season.year())
        .forEach(it -> counts.merge(it.level().word(), 1, Integer::sum));
    return counts;
  }

  private Map<String, Integer> recommended() {
    var counts = zero();
    var page = recommendations.list(Cast.SYSTEM, PageRequest.of(0, PAGE));
    for (var no = 1; !page.isEmpty(); no++) {
      page.forEach(it -> counts.merge(it.level().word(), sent(it), Integer::sum));
      page = recommendations.list(Cast.SYSTEM, PageRequest.of(no, PAGE));
    }
    return counts;
  }

  private int sent(RecommendationView it) {
    var counts = it.programme().equals(season.id()) && it.cycle() == season.year();
    return counts ? (int) it.items().stream().filter(RecommendationView.Item::sent).count() : 0;
  }

  private List<Report.Late> late(Rates rates) {
    return rates.late().stream().map(this::late).toList();
  }

  private Report.Late late(Rates.Late it) {
    var sent = it.sent() == null ? null : BusinessClock.dayOf(it.sent());
    return new Report.Late(it.unit(), cases.summary(it.caseId()).caseNo(), it.due(), sent);
  }

  private Map<String, Integer> violations() {
    var counts = new LinkedHashMap<String, Integer>();
    figures
        .invariants()
        .violations()
        .forEach(
            (name, found) -> {
              counts.put(name, found.size());
              found.stream().limit(5).forEach(it -> System.err.println(name + ": " + it));
            });
    return counts;
  }

  private static Map<String, Integer> zero() {
    var counts = new LinkedHashMap<String, Integer>();
    for (var level : Level.values()) {
      counts.put(level.word(), 0);
    }
    return counts;
  }
}
