package org.yanchao.daycode;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A code as it is typed: three groups of four letters and digits that nobody mistakes for each
 * other. The first group finds the code, the others prove that somebody has it.
 */
record CodeText(String handle, String secret) {

  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int GROUP = 4;
  private static final SecureRandom CHANCE = new SecureRandom();

  static CodeText random() {
    return new CodeText(letters(GROUP), letters(2 * GROUP));
  }

  /** Small and full-width letters, blanks and dashes are as good; anything else is no code. */
  static Optional<CodeText> read(String typed) {
    var plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "");
    return plain.length() == 3 * GROUP && plain.chars().allMatch(it -> LETTERS.indexOf(it) >= 0)
        ? Optional.of(new CodeText(plain.substring(0, GROUP), plain.substring(GROUP)))
        : Optional.empty();
  }

  /** As it is printed. */
  String shown() {
    return handle + "-" + secret.substring(0, GROUP) + "-" + secret.substring(GROUP);
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "CodeText[" + handle + "]";
  }

  private static String letters(int count) {
    return CHANCE
        .ints(count, 0, LETTERS.length())
        .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
        .reduce("", String::concat);
  }
}
