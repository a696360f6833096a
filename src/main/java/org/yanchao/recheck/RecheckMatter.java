package org.yanchao.recheck;

/** What an applicant may ask an office to look at again. */
public enum RecheckMatter {
  /** It was not accepted for processing. */
  NOT_ACCEPTED,
  /** It did not reach the pool. */
  BELOW_CONDITIONS,
  /** It is in the pool and was not named this year. */
  NOT_NAMED
}
