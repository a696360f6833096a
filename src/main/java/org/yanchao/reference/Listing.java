package org.yanchao.reference;

/** What a reference list says of a key. */
public enum Listing {
  CONFIRMED,
  /** The list is here and does not name it. */
  NOT_LISTED,
  /** The list was never imported: to be checked, never a no. */
  UNKNOWN
}
