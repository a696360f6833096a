package org.yanchao.submission.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts of the bundles, in the reader's language. */
@Component("applicationWords")
class Words {

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  String of(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }

  /** The text, or what is given when the bundles know no such key. */
  String orElse(String key, String fallback) {
    var found = messages.getMessage(key, null, fallback, LocaleContextHolder.getLocale());
    return found == null ? fallback : found;
  }
}
