package org.yanchao.casework;

/** The six words by which a report says how an application ended at a level. */
public enum Outcome {
  NAMED,
  POOLED,
  BELOW_CONDITIONS,
  NOT_ACCEPTED,
  WITHDRAWN,
  REMOVED
}
