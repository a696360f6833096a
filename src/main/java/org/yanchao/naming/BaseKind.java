package org.yanchao.naming;

/** What kind of organisation runs a base, as its credit code says. */
public enum BaseKind {
  COMPANY,
  COOPERATIVE,
  INDIVIDUAL,
  OTHER;

  /** The first two signs are the registering office and the kind of organisation (GB 32100). */
  public static BaseKind of(String creditCode) {
    return switch (creditCode.substring(0, Math.min(2, creditCode.length()))) {
      case "91" -> COMPANY;
      case "92" -> INDIVIDUAL;
      case "93" -> COOPERATIVE;
      default -> OTHER;
    };
  }
}
