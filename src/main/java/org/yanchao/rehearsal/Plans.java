package org.yanchao.rehearsal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.RegionTree;
import org.yanchao.policy.Cycle;
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
  private static final Map<String, Integer> SCALE =
      Map.of(
          "SPECIALTY_CROP", 15,
          "FIELD_CROP", 100,
          "PROCESSING", 300,
          "LIVESTOCK", 100,
          "PREMISES", 200);
  private static final LocalDate LAST_FILING = LocalDate.of(2022, 12, 1);

  private final Chance chance;

  Plans(Chance chance) {
    this.chance = chance;
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
    var last = late ? LAST_FILING : window.to();
    var days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    var day = first.plusDays(chance.below(days, "day", no));
    var time = LocalTime.of(8, 0).plusMinutes(chance.below(15 * 60, "minute", no));
    return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
  }

  private Plan.Figures figures(int no) {
    var industry = chance.one(SCALE.keySet().stream().sorted().toList(), "industry", no);
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
    var scale = SCALE.get(industry) * (70 + chance.below(400, "scale", no)) / 100;
    return new Plan.Figures(
        entityType(no),
        industry,
        BigDecimal.valueOf(scale),
        LocalDate.of(2022, 5, 31).minusYears(years).minusDays(chance.below(300, "start", no)),
        size < 12 ? 1 : Math.min(40, persons / 5 + chance.below(12, "households", no)),
        carried,
        persons - carried,
        chance.below(persons / 3 + 1, "poverty", no),
        2_500 + chance.below(30_000, "pay", no));
  }

  private String entityType(int no) {
    var kinds = List.of("COMPANY", "COMPANY", "COOPERATIVE", "COOPERATIVE", "FAMILY_FARM");
    return chance.happens(0.08, "sole", no)
        ? "INDIVIDUAL_BUSINESS"
        : chance.one(kinds, "entity", no);
  }

  private double quality(int no, Region county, Set<Trait> traits) {
    return traits.contains(Trait.TIED)
        ? 84 + chance.below(8, "tie", county.key())
        : Math.max(50, Math.min(97, 82 + 7 * chance.around("quality", no)));
  }
}
