package org.yanchao.casework;

/** What became of the request to take part in this year's review. */
public enum ReviewState {
  NONE,
  REQUESTED,
  IN_TIME,
  LATE,
  /** Nothing is left of a kind of evidence that the review needs. */
  UNPROVED,
  WITHDRAWN
}
