package org.yanchao.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/**
 * One thing somebody does in a story.
 *
 * @param number stable within the story, stored when it was played
 * @param at business instant
 * @param verb what is done
 * @param subject {@code D1} for a base, else the key of the unit that acts
 * @param level level it is done at, null where there is only one
 * @param dated date on the paper, where it is not the day of the act
 */
record StoryAct(
    int number,
    Instant at,
    String verb,
    String subject,
    @Nullable Level level,
    @Nullable LocalDate dated) {

  boolean aboutBase() {
    return subject.matches("D[0-9]+");
  }

  /** Number of the base. */
  int base() {
    return Integer.parseInt(subject.substring(1));
  }

  Level atLevel() {
    return level == null ? Level.COUNTY : level;
  }
}
