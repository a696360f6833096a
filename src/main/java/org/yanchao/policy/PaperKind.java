package org.yanchao.policy;

import java.util.List;

/** Papers that go out of an office, with the rules of the pack each rests on. */
public enum PaperKind {
  /** Its days, and the score and order by which the list was made. */
  NOTICE("/terms/notice", "/terms/objectionAnswer", "/rubric", "/aggregation", "/preferences"),
  /** It names, numbers the certificates and says how long they hold. */
  NAMING_DOCUMENT("/terms/registration", "/numbering", "/validity"),
  CERTIFICATE("/numbering", "/validity"),
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
