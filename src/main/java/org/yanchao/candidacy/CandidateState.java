package org.yanchao.candidacy;

/** Where a candidacy stands during the review. */
public enum CandidateState {
  /** Is judged and ranked. */
  IN_REVIEW,
  /** The applicant took the request back. */
  WITHDRAWN,
  /** Taken out for false material. */
  REMOVED,
  /** More than half of the sheets name the same veto item: scored, but not ranked. */
  VETOED
}
