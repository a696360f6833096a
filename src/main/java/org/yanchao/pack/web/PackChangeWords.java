package org.yanchao.pack.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.pack.PackChange;

/** Says changes of a pack in words; what has no word keeps the pack's own key. */
@Component
class PackChangeWords {

  private static final String TABLE = "priorityTable";

  private final MessageSource messages;

  PackChangeWords(MessageSource messages) {
    this.messages = messages;
  }

  /** One line: where it stands, and what was and is said there; null where nothing is said. */
  record Line(String section, String where, @Nullable String before, @Nullable String after) {}

  List<Line> lines(List<PackChange> changes) {
    return changes.stream().map(this::line).toList();
  }

  private Line line(PackChange it) {
    var section = word("policy.rule." + it.section(), key(it.section()));
    if (it.section().equals(TABLE)) {
      var claim =
          word("policy.category." + it.names().get(0), "")
              + " · "
              + word("policy.mechanism." + it.names().get(1), "");
      return new Line(section, claim, effect(it.before()), effect(it.after()));
    }
    var where = new ArrayList<>(it.names());
    for (var key : it.keys()) {
      where.add(word("policy.rule." + it.section() + "." + key, key(key)));
    }
    return new Line(section, String.join(" · ", where), said(it.before()), said(it.after()));
  }

  private String key(String key) {
    return word("pack.key." + key, word("policy.level." + key, key));
  }

  private @Nullable String effect(@Nullable String effect) {
    return effect == null ? null : word("policy.effect." + effect, effect);
  }

  /** Words of our own stand in the pack as keys. */
  private @Nullable String said(@Nullable String value) {
    return value == null ? null : word("pack.value." + value, value);
  }

  private String word(String key, String otherwise) {
    Locale reader = LocaleContextHolder.getLocale();
    return String.valueOf(messages.getMessage(key, null, otherwise, reader));
  }
}
