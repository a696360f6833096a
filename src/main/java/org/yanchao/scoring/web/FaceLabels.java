package org.yanchao.scoring.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Face;

/** What pages and tables call a candidate. Templates ask it as {@code @faces}. */
@Component("faces")
class FaceLabels {

  private final MessageSource words;

  FaceLabels(MessageSource words) {
    this.words = words;
  }

  public String of(Face face) {
    return of(face, LocaleContextHolder.getLocale());
  }

  String of(Face face, Locale locale) {
    if (face.code() == 0) {
      return face.baseName();
    }
    var key = face.covered() ? "anonymity.code" : "anonymity.code-and-name";
    return words.getMessage(key, new Object[] {face.number(), face.baseName()}, locale);
  }
}
