package org.yanchao.desk.web;

import java.util.List;
import org.yanchao.casework.CaseStatus;

/** How a case came out, as its decision sheet says it: last word of its message keys. */
enum SheetResult {
  OPEN,
  POOLED,
  IN_REVIEW,
  ON_NOTICE,
  NAMED,
  NOT_NAMED,
  OFF_NOTICE,
  NOT_CANDIDATE,
  NOT_ACCEPTED,
  BELOW_CONDITIONS,
  WITHDRAWN,
  REMOVED;

  /**
   * What the status says, and for a project in the pool what came after.
   *
   * @param steps keys of the later steps, oldest first; the last one tells how it stands
   */
  static SheetResult of(CaseStatus status, boolean named, List<String> steps) {
    if (status.inPool()) {
      return named ? NAMED : after(steps.isEmpty() ? "" : steps.get(steps.size() - 1));
    }
    return status.outcome().map(it -> valueOf(it.name())).orElse(OPEN);
  }

  private static SheetResult after(String step) {
    return switch (step) {
      case "candidate" -> IN_REVIEW;
      case "on-notice", "suspended", "cleared" -> ON_NOTICE;
      case "kept" -> NOT_NAMED;
      case "removed" -> OFF_NOTICE;
      case "not-candidate" -> NOT_CANDIDATE;
      default -> POOLED;
    };
  }

  /** Whether score and place of the review may be told to the applicant. */
  boolean reviewEnded() {
    return this == NAMED || this == NOT_NAMED || this == OFF_NOTICE;
  }
}
