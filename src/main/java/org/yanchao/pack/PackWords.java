package org.yanchao.pack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a pack: English for the command, the reader's language on a page. */
final class PackWords {

  private static final String BUNDLE = "messages.pack-problems";
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle texts;

  PackWords(Locale locale) {
    this.locale = locale;
    this.texts = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
  }

  Locale locale() {
    return locale;
  }

  String reason(String code, Object... args) {
    return said("pack.problem." + code, args);
  }

  String hint(String code, Object... args) {
    return said("pack.problem." + code + ".todo", args);
  }

  /** A problem at a place of a file whose lines are known. */
  PackProblem problem(String file, PackLines lines, PackComplaint it) {
    return problem(file, lines.of(it.path()), it);
  }

  PackProblem problem(String file, @Nullable Integer line, PackComplaint it) {
    var args = it.args().toArray();
    return new PackProblem(file, line, it.path(), reason(it.code(), args), hint(it.code(), args));
  }

  private String said(String key, Object... args) {
    return new MessageFormat(texts.getString(key), locale).format(args);
  }
}
