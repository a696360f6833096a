package org.yanchao.casefile;

/** What a verification is for: the pool may do with a desk check, a round asks for two on site. */
public enum VerificationPurpose {
  POOL,
  ROUND
}
