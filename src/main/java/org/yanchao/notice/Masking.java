package org.yanchao.notice;

import java.util.regex.Pattern;

/**
 * Hides what identifies a person in words that become public: a name of an organisation or a remark
 * may carry a telephone or identity number that somebody typed along.
 */
final class Masking {

  /** The birthday in the middle tells a person's number from an organisation's credit code. */
  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![0-9A-Za-z])([1-9]\\d{5})(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
              + "(\\d{3}[0-9Xx])(?![0-9A-Za-z])");

  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Za-z])(1[3-9]\\d)\\d{4}(\\d{4})(?![0-9A-Za-z])");

  private Masking() {}

  static String of(String words) {
    var hidden = IDENTITY.matcher(words).replaceAll("$1********$2");
    return MOBILE.matcher(hidden).replaceAll("$1****$2");
  }
}
