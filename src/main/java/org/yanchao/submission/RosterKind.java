package org.yanchao.submission;

/** How a person counts: carried along or employed. */
public enum RosterKind {
  CARRIED,
  EMPLOYED
}
