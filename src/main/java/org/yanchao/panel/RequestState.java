package org.yanchao.panel;

/** What became of an applicant's request that somebody stand back. */
public enum RequestState {
  /** The office has not yet answered. */
  WAITING,
  /** The person does not judge the batch. */
  CONFIRMED,
  /** Not followed, with reason. */
  IGNORED
}
