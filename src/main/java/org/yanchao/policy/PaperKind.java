package org.yanchao.policy;

import java.util.List;

/**
 * Papers that go out of an office, with the rules of the pack each rests on. What only repeats what
 * somebody wrote or did, such as the filled form, a ledger or a table of fees, is no such paper.
 */
public enum PaperKind {
  /** It confirms what was filed and when; by rule it says only when the office will answer. */
  RECEIPT("/terms/formalCheck"),
  /**
   * The sheet of grounds and the letter to the applicant: beside the findings, the score and its
   * order.
   */
  DECISION_SHEET("/rubric", "/aggregation", "/preferences"),
  /** How many are drawn, and who had to stand back. */
  DRAW_RECORD("/panel", "/recusal"),
  SCORE_SHEET("/rubric"),
  PANEL_OPINION("/rubric", "/aggregation"),
  SITE_RECORD("/rubric/onSite", "/verification"),
  /** Its days, and the score and order by which the list was made. */
  NOTICE("/terms/notice", "/terms/objectionAnswer", "/rubric", "/aggregation", "/preferences"),
  /** It names, numbers the certificates and says how long they hold. */
  NAMING_DOCUMENT("/terms/registration", "/numbering", "/validity"),
  CERTIFICATE("/numbering", "/validity"),
  /** It bears the number of its certificate. */
  PLAQUE("/numbering"),
  RESULT_LETTER("/rubric", "/aggregation", "/preferences"),
  RECOMMENDATION("/terms/push");

  private final List<String> rules;

  PaperKind(String... rules) {
    this.rules = List.of(rules);
  }

  boolean restsOn(String path) {
    return rules.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
  }
}
