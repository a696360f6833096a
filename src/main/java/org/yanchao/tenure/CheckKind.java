package org.yanchao.tenure;

/** Why a named base is checked. */
public enum CheckKind {
  /** Once a year. */
  ANNUAL,
  /** Because the level below revoked its name. */
  REVIEW
}
