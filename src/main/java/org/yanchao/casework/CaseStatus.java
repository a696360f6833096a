package org.yanchao.casework;

import java.util.Optional;
import java.util.Set;

/** Where one level's case stands, and where it may go next. */
public enum CaseStatus {
  /** Handed in; the office has not taken it up yet. */
  SUBMITTED,
  /** With the applicant for correction; the office's clock stands still. */
  RETURNED,
  /** Not accepting it waits for the head's signature. */
  NON_ACCEPTANCE_PROPOSED,
  /** Accepted for processing. */
  ACCEPTED,
  /** The review request fell away; the applicant is asked whether to go on with the pool only. */
  POOL_ONLY_OFFERED,
  /** A recommended case whose package is not yet checked. */
  PACKAGE_RECEIVED,
  /** The package is back with the lower unit, never with the applicant. */
  PACKAGE_RETURNED,
  /** The upper level audits against its own conditions. */
  UNDER_AUDIT,
  /** “Below conditions” waits for the head's signature. */
  BELOW_CONDITIONS_PROPOSED,
  /** The province's answer waits for the head's signature. */
  ANSWER_PROPOSED,
  /** In the pool. */
  POOLED,
  /** Participation confirmed; the project was in the pool before. */
  CONFIRMED,
  /** Not accepted for processing. */
  NOT_ACCEPTED,
  /** Below the conditions of the pool, or not taken into that of the province. */
  BELOW_CONDITIONS,
  /** Withdrawn by the applicant. */
  WITHDRAWN,
  /** Out for false material, or left the pool. */
  REMOVED;

  /** Every legal move, on one screen. */
  public Set<CaseStatus> next() {
    return switch (this) {
      case SUBMITTED -> Set.of(RETURNED, NON_ACCEPTANCE_PROPOSED, ACCEPTED, WITHDRAWN, REMOVED);
      case RETURNED -> Set.of(SUBMITTED, NON_ACCEPTANCE_PROPOSED, WITHDRAWN, REMOVED);
      case NON_ACCEPTANCE_PROPOSED -> Set.of(NOT_ACCEPTED, SUBMITTED, WITHDRAWN, REMOVED);
      case ACCEPTED ->
          Set.of(
              POOL_ONLY_OFFERED, BELOW_CONDITIONS_PROPOSED, POOLED, CONFIRMED, WITHDRAWN, REMOVED);
      case POOL_ONLY_OFFERED -> Set.of(ACCEPTED, NON_ACCEPTANCE_PROPOSED, WITHDRAWN, REMOVED);
      case PACKAGE_RECEIVED -> Set.of(PACKAGE_RETURNED, UNDER_AUDIT, WITHDRAWN, REMOVED);
      case PACKAGE_RETURNED -> Set.of(PACKAGE_RECEIVED, UNDER_AUDIT, WITHDRAWN, REMOVED);
      case UNDER_AUDIT ->
          Set.of(BELOW_CONDITIONS_PROPOSED, ANSWER_PROPOSED, POOLED, WITHDRAWN, REMOVED);
      case BELOW_CONDITIONS_PROPOSED ->
          Set.of(BELOW_CONDITIONS, ACCEPTED, UNDER_AUDIT, WITHDRAWN, REMOVED);
      case ANSWER_PROPOSED ->
          Set.of(POOLED, PACKAGE_RETURNED, BELOW_CONDITIONS, UNDER_AUDIT, WITHDRAWN, REMOVED);
      case POOLED, CONFIRMED -> Set.of(REMOVED);
      case NOT_ACCEPTED, BELOW_CONDITIONS, WITHDRAWN, REMOVED -> Set.of();
    };
  }

  public boolean mayBecome(CaseStatus target) {
    return next().contains(target);
  }

  /** Whether an application process holds the case (invariant 8). */
  public boolean live() {
    return outcome().isEmpty();
  }

  /** Whether the project is in this level's pool by this case, or was when it confirmed. */
  public boolean inPool() {
    return this == POOLED || this == CONFIRMED;
  }

  /** The outcome at this level as long as naming adds nothing to it; empty while live. */
  public Optional<Outcome> outcome() {
    return switch (this) {
      case POOLED, CONFIRMED -> Optional.of(Outcome.POOLED);
      case NOT_ACCEPTED -> Optional.of(Outcome.NOT_ACCEPTED);
      case BELOW_CONDITIONS -> Optional.of(Outcome.BELOW_CONDITIONS);
      case WITHDRAWN -> Optional.of(Outcome.WITHDRAWN);
      case REMOVED -> Optional.of(Outcome.REMOVED);
      default -> Optional.empty();
    };
  }
}
