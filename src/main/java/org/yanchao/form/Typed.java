package org.yanchao.form;

import java.util.regex.Pattern;

/** What people type, made comparable without changing what they meant. */
final class Typed {

  private static final Pattern EDGES = Pattern.compile("^[\\s\\h\\uFEFF]+|[\\s\\h\\uFEFF]+$");
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_GAP = 0xFEE0;

  private Typed() {}

  static String trimmed(String typed) {
    var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    return EDGES.matcher(lines).replaceAll("");
  }

  /** Full-width letters, digits and signs as ASCII. */
  static String folded(String typed) {
    var folded = new StringBuilder(typed.length());
    trimmed(typed)
        .codePoints()
        .map(c -> c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH_GAP : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  static String of(FormField field, String typed) {
    var check = field.rules().text().check();
    if (check != null) {
      return check.normalise(typed);
    }
    return field.type().isPlain() ? folded(typed) : trimmed(typed);
  }

  /** Characters that cannot be seen or printed, or that turn the reading direction. */
  static boolean hasInvisible(String text, boolean linesAllowed) {
    return text.codePoints()
        .filter(c -> !(linesAllowed && (c == '\n' || c == '\t')))
        .map(Character::getType)
        .anyMatch(
            type ->
                type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.PRIVATE_USE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR);
  }
}
