package org.yanchao.rehearsal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.RegionTree;
import org.yanchao.policy.Cycle;
import org.yanchao.policy.Programme;
import org.yanchao.policy.StandardKind;
import org.yanchao.rehearsal.Plan.Trait;
import org.yanchao.rehearsal.Plan.Way;

/** Makes up the applications of a cycle: the same seed and count give the same ones. */
@Component
@Profile({"demo", "rehearsal"})
class Plans {

  private static final Map<Trait, Double> ODDS =
      Map.ofEntries(
          Map.entry(Trait.RETURNED, 0.15),
          Map.entry(Trait.UNANSWERED, 0.02),
          Map.entry(Trait.NOT_ACCEPTED, 0.03),
          Map.entry(Trait.HEAD_DISAGREES, 0.03),
          Map.entry(Trait.SLOW_CHECK, 0.03),
          Map.entry(Trait.WITHDRAWN_EARLY, 0.02),
          Map.entry(Trait.WITHDRAWN_ACCEPTED, 0.02),
          Map.entry(Trait.REVIEW_WITHDRAWN, 0.02),
          Map.entry(Trait.PAY_OUTSIDE, 0.02),
          Map.entry(Trait.FALSE_HOUSEHOLDS, 0.08));
  private static final BigDecimal USUAL_SIZE = BigDecimal.valueOf(100);

  /** Days before the cycle closes on which the last late one is filed. */
  private static final int LAST_FILING = 30;

  private final Chance chance;
  private final Season season;
  private final Questions questions;

  Plans(Chance chance, Season season, Questions questions) {
    this.questions = questions;
    this.chance = chance;
    this.season = season;
  }

  List<Plan> make(int count, RegionTree tree, Cycle cycle) {
    var counties = tree.ofLevel(Level.COUNTY);
    var plans = new ArrayList<Plan>();
    for (var no = 1; no <= count; no++) {
      // Every county has its turn; more than one round of turns fills some more than others.
      var county =
          no <= counties.size()
              ? counties.get(no - 1)
              : chance.one(counties, "county", no % (counties.size() / 2 + 1), no / 7);
      plans.add(plan(no, county, tree, cycle));
    }
    return List.copyOf(plans);
  }

  private Plan plan(int no, Region county, RegionTree tree, Cycle cycle) {
    var way = way(no);
    var traits = way == Way.CONFIRMATION ? confirming(no) : traits(no);
    return new Plan(
        no,
        county.key(),
        filedWith(no, way, county, tree),
        filedAt(no, way, cycle),
        way,
        chance.happens(0.5, "stock", no) ? Level.COUNTY : Level.CITY,
        figures(no),
        quality(no, county, traits),
        traits);
  }

  private Way way(int no) {
    if (no % 17 == 5) {
      return Way.CONFIRMATION;
    }
    return no % 11 == 3 ? Way.PAPER : Way.ONLINE;
  }

  private Set<Trait> traits(int no) {
    var traits = EnumSet.noneOf(Trait.class);
    for (var trait : Trait.values()) {
      if (chance.happens(ODDS.getOrDefault(trait, 0.0), "trait", trait.name(), no)) {
        traits.add(trait);
      }
    }
    if (chance.happens(0.25, "tied", no)) {
      traits.add(Trait.TIED);
    }
    return traits;
  }

  private Set<Trait> confirming(int no) {
    return chance.happens(0.1, "confirming", no) ? Set.of(Trait.RETURNED) : Set.of();
  }

  private String filedWith(int no, Way way, Region county, RegionTree tree) {
    var beside = tree.ofLevel(Level.COUNTY);
    var wrong = way == Way.ONLINE && no % 41 == 7;
    return wrong ? beside.get((no * 13) % beside.size()).key() : county.key();
  }

  private Instant filedAt(int no, Way way, Cycle cycle) {
    var window = cycle.submissionWindow();
    var late = way == Way.ONLINE && chance.happens(0.08, "late", no);
    var first = late ? window.to().plusDays(1) : window.from();
    var last = late ? cycle.closing().date().minusDays(LAST_FILING) : window.to();
    var days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    var day = first.plusDays(chance.below(days, "day", no));
    var time = LocalTime.of(8, 0).plusMinutes(chance.below(15 * 60, "minute", no));
    return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
  }

  private Plan.Figures figures(int no) {
    var industries =
        season.programme().industries().stream().map(Programme.Industry::id).sorted().toList();
    var industry = chance.one(industries, "industry", no);
    // A fifth is small, a fifth could go all the way up.
    var size = chance.below(100, "size", no);
    var persons =
        size < 12
            ? 5 + chance.below(10, "persons", no)
            : size < 45
                ? 20 + chance.below(30, "persons", no)
                : 50 + chance.below(60, "persons", no);
    var carried = persons / 4;
    var years = size < 20 ? 1 : 3 + chance.below(6, "years", no);
    var scale = size(industry).intValue() * (70 + chance.below(400, "scale", no)) / 100;
    return new Plan.Figures(
        entityType(no),
        industry,
        BigDecimal.valueOf(scale),
        season.cycle().asOf().date().minusYears(years).minusDays(chance.below(300, "start", no)),
        size < 12 ? 1 : Math.min(40, persons / 5 + chance.below(12, "households", no)),
        carried,
        persons - carried,
        chance.below(persons / 3 + 1, "poverty", no),
        2_500 + chance.below(30_000, "pay", no));
  }

  /** What the base standard of a county asks of this industry. */
  private BigDecimal size(String industry) {
    return season
        .programme()
        .sampleFor("", Level.COUNTY, StandardKind.BASE)
        .flatMap(it -> it.sizeOf(industry))
        .orElse(USUAL_SIZE);
  }

  /** The kinds the form offers; one that some standard does not admit is rare. */
  private String entityType(int no) {
    var kinds = questions.choices("entityType");
    var rare = new ArrayList<>(kinds);
    rare.retainAll(excluded());
    var usual = new ArrayList<>(kinds);
    usual.removeAll(rare);
    return !rare.isEmpty() && chance.happens(0.08, "sole", no)
        ? rare.get(0)
        : chance.one(usual, "entity", no);
  }

  private Set<String> excluded() {
    var programme = season.programme();
    return programme.sampleStandards().stream()
        .flatMap(it -> programme.terms(it).notAdmitted().stream())
        .collect(Collectors.toSet());
  }

  private double quality(int no, Region county, Set<Trait> traits) {
    return traits.contains(Trait.TIED)
        ? 84 + chance.below(8, "tie", county.key())
        : Math.max(50, Math.min(97, 82 + 7 * chance.around("quality", no)));
  }
}
