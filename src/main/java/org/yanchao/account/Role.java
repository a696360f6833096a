package org.yanchao.account;

/** What a person may do; one person may hold several roles of one authority. */
public enum Role {
  /** Files applications for one organisation. */
  APPLICANT,
  /** Scores what a draw gave them. */
  EXPERT,
  /** The case officer prepares everything a unit does. */
  CASE_OFFICER,
  /** The head signs. */
  HEAD,
  /** The named person who may open drawn names to invite. */
  REVIEW_SECRETARY,
  /** Runs the machine, sees no case. */
  SYSTEM_ADMIN,
  /** Grants access, sees no case. */
  SECURITY_ADMIN,
  /** Reads the trail, changes nothing. */
  AUDITOR;

  /** The group a diagram names for its user tasks. */
  public String group() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
