package org.yanchao.casefile;

/** What the officer found about a claimed ground; pending is never a no. */
public enum GroundStatus {
  CONFIRMED,
  REFUSED,
  PENDING
}
