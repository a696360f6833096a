package org.yanchao.casefile;

/** At which step an opinion was written. */
public enum OpinionKind {
  FORMAL_CHECK,
  ACCEPTANCE,
  RETURN,
  CORRECTION,
  NON_ACCEPTANCE_PROPOSAL,
  NON_ACCEPTANCE,
  TRANSFER,
  POOL_ONLY,
  PACKAGE_CHECK,
  PACKAGE_ANSWER,
  AUDIT,
  ANSWER_PROPOSAL,
  ANSWER,
  BELOW_CONDITIONS,
  ADMISSION,
  REMOVAL,
  WITHDRAWAL;

  /** Decisions and what is addressed to the applicant; proposals and audits stay in the office. */
  public boolean forApplicant() {
    return switch (this) {
      case FORMAL_CHECK,
          NON_ACCEPTANCE_PROPOSAL,
          PACKAGE_CHECK,
          PACKAGE_ANSWER,
          AUDIT,
          ANSWER_PROPOSAL ->
          false;
      default -> true;
    };
  }
}
