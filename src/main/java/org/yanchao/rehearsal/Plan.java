package org.yanchao.rehearsal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.yanchao.kernel.Level;

/**
 * One generated application: who files what, when, and what will become of it on the way.
 *
 * @param no from one
 * @param county where the base operates
 * @param filedWith with which county it is filed first; another one hands it over
 * @param filedAt when it is filed, on paper when it is handed in
 * @param way how it comes in
 * @param stock for a confirmation the pool the project is in already
 * @param quality around what experts will score it
 * @param traits what happens to it on the way
 */
record Plan(
    int no,
    String county,
    String filedWith,
    Instant filedAt,
    Way way,
    Level stock,
    Figures figures,
    double quality,
    Set<Trait> traits) {

  enum Way {
    ONLINE,
    PAPER,
    CONFIRMATION
  }

  enum Trait {
    RETURNED,
    UNANSWERED,
    NOT_ACCEPTED,
    HEAD_DISAGREES,
    SLOW_CHECK,
    WITHDRAWN_EARLY,
    WITHDRAWN_ACCEPTED,
    REVIEW_WITHDRAWN,
    PAY_OUTSIDE,
    FALSE_HOUSEHOLDS,
    TIED
  }

  /** What the base is and does. */
  record Figures(
      String entityType,
      String industry,
      BigDecimal scale,
      LocalDate start,
      int households,
      int carried,
      int employed,
      int poverty,
      int pay) {}

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  String login() {
    return "g%04d".formatted(no);
  }
}
