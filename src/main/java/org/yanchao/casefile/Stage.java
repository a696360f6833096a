package org.yanchao.casefile;

/** Which check wrote a finding. */
public enum Stage {
  WINDOW,
  EVIDENCE,
  POOL,
  BASE,
  CUTOFF,
  UPPER_POOL
}
