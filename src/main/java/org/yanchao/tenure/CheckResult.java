package org.yanchao.tenure;

/** What a check found. */
public enum CheckResult {
  PASS,
  /** Shortfalls that can be put right in a term. */
  RECTIFY,
  FAIL
}
