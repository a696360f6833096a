package org.yanchao.pack;

/** What reading a pack from its folder came to. */
public enum PackState {
  /** New, and from now on the version of new rounds and cases. */
  PUBLISHED,
  /** What lies in the folder is what is in force. */
  IN_FORCE,
  /** An older version than the one in force; nothing changes. */
  OLDER,
  /** Something is wrong; the last good version stays in force. */
  REFUSED
}
