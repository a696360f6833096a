package org.yanchao.transcript;

import java.util.List;
import java.util.Set;

/**
 * What the seats of one draw ask of whoever takes them. The two ways to answer agree; the one that
 * also counts experts with a finding takes longer, so it is asked only where there are such.
 *
 * @param partial numbers of the experts who cannot judge every candidate
 */
record SeatRule(DrawRules rules, Set<String> partial) {

  static SeatRule of(DrawRequest request) {
    return new SeatRule(request.rules(), request.partialNumbers());
  }

  /** How many seats these experts can fill at most. */
  int most(List<DrawRequest.Entry> experts) {
    return partial.isEmpty()
        ? Seating.most(rules, experts)
        : new CheapestSeating(this, List.of(), experts).most();
  }

  /** Whether so many seats can be filled by the certain ones and some of the others. */
  boolean canFill(int wanted, List<DrawRequest.Entry> certain, List<DrawRequest.Entry> others) {
    return partial.isEmpty()
        ? Seating.canFill(rules, wanted, certain, others)
        : new CheapestSeating(this, certain, others).canFill(wanted);
  }

  boolean partial(DrawRequest.Entry expert) {
    return partial.contains(expert.number());
  }
}
