package org.yanchao.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers one question: can so many seats be filled if these experts sit for certain? Strata and
 * the limit per employer bind together, so counting each alone is not enough; seats are matched
 * along alternating paths. It decides only that yes or no; who sits is chance's.
 */
public final class Seating {

  private final DrawRules rules;
  private final List<List<DrawRequest.Entry>> taken = new ArrayList<>();
  private final Map<String, List<DrawRequest.Entry>> waiting = new LinkedHashMap<>();
  private final Map<String, Integer> perEmployer = new LinkedHashMap<>();
  private final Set<DrawRequest.Entry> certain = new HashSet<>();
  private final Set<String> seenEmployers = new HashSet<>();
  private final Set<Integer> seenGroups = new HashSet<>();

  private Seating(DrawRules rules) {
    this.rules = rules;
    for (var group = 0; group <= rules.strata().size(); group++) {
      taken.add(new ArrayList<>());
    }
  }

  /** How many seats these experts can fill at most. */
  static int most(DrawRules rules, List<DrawRequest.Entry> experts) {
    var seating = new Seating(rules);
    seating.fill(experts, rules.seats());
    return seating.filled();
  }

  /** Whether so many seats can be filled by the certain ones and some of the others. */
  static boolean canFill(
      DrawRules rules,
      int wanted,
      List<DrawRequest.Entry> certain,
      List<DrawRequest.Entry> others) {
    var seating = new Seating(rules);
    return seating.seatAll(certain) && seating.fill(others, wanted);
  }

  /** Whether all of these can sit beside each other. */
  public static boolean canSit(DrawRules rules, List<DrawRequest.Entry> all) {
    return new Seating(rules).seatAll(all);
  }

  private boolean seatAll(List<DrawRequest.Entry> all) {
    certain.addAll(all);
    for (var expert : all) {
      seenEmployers.clear();
      seenGroups.clear();
      if (perEmployer.merge(expert.employer(), 1, Integer::sum) > rules.perEmployer()
          || !place(expert)) {
        return false;
      }
    }
    return true;
  }

  private boolean fill(List<DrawRequest.Entry> others, int wanted) {
    for (var expert : others) {
      waiting.computeIfAbsent(expert.employer(), it -> new ArrayList<>()).add(expert);
    }
    var more = true;
    while (more && filled() < wanted) {
      more = waiting.keySet().stream().anyMatch(this::seatOneOf);
    }
    return filled() >= wanted;
  }

  private boolean seatOneOf(String employer) {
    if (perEmployer.getOrDefault(employer, 0) >= rules.perEmployer()) {
      return false;
    }
    seenEmployers.clear();
    seenGroups.clear();
    if (!bringIn(employer)) {
      return false;
    }
    perEmployer.merge(employer, 1, Integer::sum);
    return true;
  }

  /** Seats one more expert of this employer, moving others where that helps. */
  private boolean bringIn(String employer) {
    if (!seenEmployers.add(employer)) {
      return false;
    }
    var own = waiting.getOrDefault(employer, List.of());
    for (var expert : own) {
      if (place(expert)) {
        own.remove(expert);
        return true;
      }
    }
    return false;
  }

  private boolean place(DrawRequest.Entry expert) {
    for (var group = 0; group < taken.size(); group++) {
      if (fits(expert, group) && makeRoom(group)) {
        taken.get(group).add(expert);
        return true;
      }
    }
    return false;
  }

  /** Frees one seat of a group: somebody moves over, or goes for another of the same employer. */
  private boolean makeRoom(int group) {
    if (!seenGroups.add(group)) {
      return false;
    }
    var sitting = taken.get(group);
    if (sitting.size() < capacity(group)) {
      return true;
    }
    for (var expert : List.copyOf(sitting)) {
      if (place(expert)) {
        sitting.remove(expert);
        return true;
      }
      if (!certain.contains(expert) && bringIn(expert.employer())) {
        sitting.remove(expert);
        waiting.get(expert.employer()).add(expert);
        return true;
      }
    }
    return false;
  }

  private boolean fits(DrawRequest.Entry expert, int group) {
    return group == rules.strata().size() || rules.strata().get(group).fits(expert);
  }

  private int capacity(int group) {
    return group == rules.strata().size() ? rules.freeSeats() : rules.strata().get(group).seats();
  }

  private int filled() {
    return taken.stream().mapToInt(List::size).sum();
  }
}
