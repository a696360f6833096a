package org.yanchao.casework;

/** How a level case came about. */
public enum CaseKind {
  /** The project's first filing, at the county. */
  FIRST,
  /** Participation confirmed for a project that is in this level's pool already. */
  CONFIRMATION,
  /** Opened by the level below, never by the applicant. */
  RECOMMENDED
}
