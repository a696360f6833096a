package org.yanchao.rehearsal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a rehearsal remembers: whose plan is whose, and what was done once already. */
@Component
@Profile({"demo", "rehearsal"})
class Ledger {

  private final Map<UUID, Plan> plans = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Map<String, Object> chosen = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  void belongs(UUID applicant, Plan plan) {
    plans.put(applicant, plan);
  }

  Optional<Plan> planOf(UUID applicant) {
    return Optional.ofNullable(plans.get(applicant));
  }

  boolean is(UUID applicant, Plan.Trait trait) {
    return planOf(applicant).filter(it -> it.is(trait)).isPresent();
  }

  /** True the first time only. */
  boolean first(String what, Object about) {
    return done.add(what + "/" + about);
  }

  /** True for the one thing that was named first, each time it is named. */
  boolean only(String what, Object about) {
    return about.equals(chosen.computeIfAbsent(what, it -> about));
  }

  /** Counts from one. */
  int next(String what) {
    return counts.merge(what, 1, Integer::sum);
  }
}
