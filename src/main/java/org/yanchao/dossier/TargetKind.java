package org.yanchao.dossier;

/** What of a dossier may be set aside. */
public enum TargetKind {
  PERSON,
  HOUSEHOLD,
  EVIDENCE
}
