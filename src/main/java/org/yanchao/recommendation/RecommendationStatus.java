package org.yanchao.recommendation;

/** Where a recommendation stands. */
public enum RecommendationStatus {
  /** The list is computed or about to be. */
  COMPUTED,
  SENT,
  /** No base meets the conditions above. */
  NOTHING_DUE,
  /** Every applicant whose base was due has withdrawn. */
  NOTHING_SENT
}
