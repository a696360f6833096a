package org.yanchao.site;

/** How far the visit of one candidate is. */
public enum SiteState {
  /** Nobody has begun. */
  MISSING,
  /** Something is written down. */
  OPEN,
  /** Both have signed; the points count. */
  DONE
}
