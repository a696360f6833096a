package org.yanchao.rehearsal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the people of a rehearsal write; Chinese like everything that is filed. */
@Component
@Profile({"demo", "rehearsal"})
class Words {

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  String of(String key, Object... values) {
    return messages.getMessage("rehearsal.word." + key, values, Locale.CHINA);
  }
}
