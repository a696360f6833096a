package org.yanchao.submission;

/** What the officer found about a claimed ground; pending is never a no. */
public enum GroundStatus {
  CONFIRMED,
  REFUSED,
  PENDING
}
