package org.yanchao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.Outcome;
import org.yanchao.kernel.Level;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingView;
import org.yanchao.notice.ObjectionDesk;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.RecusalView;
import org.yanchao.recommendation.RateDesk;
import org.yanchao.recommendation.Rates;
import org.yanchao.round.RoundDesk;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardView;

/** Counts what came of the story, as any report over the year would. */
@Component
@Profile({"demo", "rehearsal"})
class StoryCounts {

  private static final Actor READER = Actor.system("storyReport");

  private final StoryCast cast;
  private final Results results;
  private final RoundDesk rounds;
  private final PanelDesk panels;
  private final StandardDesk standards;

  StoryCounts(
      StoryCast cast, Results results, RoundDesk rounds, PanelDesk panels, StandardDesk standards) {
    this.cast = cast;
    this.results = results;
    this.rounds = rounds;
    this.panels = panels;
    this.standards = standards;
  }

  /** The desks that hold results. */
  @Component
  @Profile({"demo", "rehearsal"})
  record Results(CaseDesk cases, NamingDesk namings, RateDesk rates, ObjectionDesk objections) {}

  /** The outcome word of a base at a level, empty when it has no case there. */
  Optional<String> outcome(int d, Level level) {
    return cast.caseIfAny(d, level).map(this::word);
  }

  /** The legal date of a base's name, null when it has none. */
  @org.jspecify.annotations.Nullable
  String namedOn(int d, Level level) {
    return cast.caseIfAny(d, level)
        .flatMap(it -> results.namings().ofCase(it.id()))
        .map(it -> it.namedOn().toString())
        .orElse(null);
  }

  private String word(CaseSummary it) {
    return results.namings().ofCase(it.id()).isPresent()
        ? Outcome.NAMED.name()
        : it.outcome().map(Enum::name).orElse(it.status().name());
  }

  Map<String, String> all() {
    var all = new TreeMap<String, String>();
    names(all);
    rates(all);
    ends(all);
    exceptions(all);
    return all;
  }

  private void names(Map<String, String> all) {
    var named = results.namings().ofCycle(cast.data().programme(), cast.data().year());
    for (var level : Level.values()) {
      put(all, "named." + level, named.stream().filter(it -> it.level() == level).count());
    }
    put(all, "named.results", named.size());
    put(all, "named.entities", named.stream().map(NamingView::applicantId).distinct().count());
  }

  private void rates(Map<String, String> all) {
    for (var level : Level.values()) {
      var rates = rates(level);
      all.put("intake." + level, rates.intake().done() + "/" + rates.intake().due());
      all.put("push." + level, rates.push().done() + "/" + rates.push().due());
    }
  }

  private Rates rates(Level level) {
    return results.rates().rates(cast.data().programme(), cast.data().year(), level);
  }

  /** How the applications ended in the counties; what the province took in and refused. */
  private void ends(Map<String, String> all) {
    var cases = ofCycle();
    for (var end : Outcome.values()) {
      put(all, "county." + end, count(cases, Level.COUNTY, end.name()));
    }
    var pooled =
        count(cases, Level.PROVINCE, Outcome.POOLED.name())
            + count(cases, Level.PROVINCE, Outcome.NAMED.name());
    put(all, "province.POOLED", pooled);
    var below = Outcome.BELOW_CONDITIONS.name();
    put(all, "province." + below, count(cases, Level.PROVINCE, below));
  }

  private long count(List<CaseSummary> cases, Level level, String word) {
    return cases.stream().filter(it -> it.level() == level && word(it).equals(word)).count();
  }

  private void exceptions(Map<String, String> all) {
    var objections = results.objections().list(READER, PageRequest.of(0, 100)).getContent();
    put(all, "objections", objections.size());
    put(
        all,
        "objections.upheld",
        objections.stream().filter(it -> Boolean.TRUE.equals(it.upheld())).count());
    put(all, "recusals.late", recusals().filter(RecusalView::late).count());
    put(all, "returns", returns());
    put(all, "registered.late", lateDocuments());
    put(
        all,
        "standards.late",
        standards.issued(cast.data().programme()).stream()
            .filter(StandardView::late)
            .map(StandardView::issuer)
            .distinct()
            .count());
  }

  private Stream<RecusalView> recusals() {
    return rounds.list(READER).stream()
        .flatMap(round -> panels.batches(READER, round.id()).stream())
        .flatMap(batch -> batch.recusals().stream());
  }

  /** Every list of defects that went back: to an applicant, or to a lower unit. */
  private long returns() {
    return ofCycle().stream()
        .mapToLong(
            it ->
                results.cases().show(READER, it.id()).defects().stream()
                    .map(defect -> defect.roundNo())
                    .distinct()
                    .count())
        .sum();
  }

  private long lateDocuments() {
    return rounds.list(READER).stream()
        .flatMap(round -> results.namings().documents(READER, round.id()).stream())
        .filter(document -> document.lateRegistered())
        .count();
  }

  private List<CaseSummary> ofCycle() {
    return results.cases().ofCycle(cast.data().programme(), cast.data().year());
  }

  private static void put(Map<String, String> all, String name, long count) {
    all.put(name, String.valueOf(count));
  }
}
