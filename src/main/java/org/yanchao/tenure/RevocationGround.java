package org.yanchao.tenure;

/** Why a name may be taken back (X14). */
public enum RevocationGround {
  /** Also bars the organisation from filing for some years (X6). */
  FALSE_MATERIAL,
  STOPPED_OPERATING,
  SAFETY_INCIDENT,
  FAILED_CHECKS,
  REFUSED_CHECKS
}
