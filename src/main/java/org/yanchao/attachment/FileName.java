package org.yanchao.attachment;

/** A name that is safe in a header, on a page and on every disk. */
final class FileName {

  private static final int LONGEST = 120;
  private static final String FORBIDDEN = "\"*:<>?|/\\%;";

  private FileName() {}

  static String safe(String given, FileKind kind) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var kept = new StringBuilder();
    last.codePoints()
        .filter(FileName::isVisible)
        .map(c -> FORBIDDEN.indexOf(c) >= 0 ? '_' : c)
        .forEach(kept::appendCodePoint);
    var name = kept.toString().strip().replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", "");
    return kind.named(shortened(name.isEmpty() ? "file" : name));
  }

  private static boolean isVisible(int c) {
    var type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /** Cuts before the ending, so that a long name does not lose it. */
  private static String shortened(String name) {
    var length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var ending = dot >= 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
  }
}
