package org.yanchao.dossier;

/** How a person counts: carried along or employed. */
public enum RosterKind {
  CARRIED,
  EMPLOYED
}
