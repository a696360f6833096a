package org.yanchao.letter;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;

/** The proposed words of result letters; they are Chinese whatever language the page has. */
@Component
class LetterWords {

  private final MessageSource messages;
  private final Programmes programmes;
  private final Regions regions;

  LetterWords(MessageSource messages, Programmes programmes, Regions regions) {
    this.messages = messages;
    this.programmes = programmes;
    this.regions = regions;
  }

  String title(RoundView round) {
    return word("letter.subject", year(round), level(round), honour(round));
  }

  String body(RoundView round, LetterCases.Settled it) {
    var unit = regions.ever(round.authority()).name();
    if (it.result() == LetterResult.NAMED) {
      return word(
          "letter.named",
          it.applicant(),
          it.baseName(),
          year(round),
          level(round),
          it.documentNo(),
          unit,
          honour(round));
    }
    var reason = it.reason().isBlank() ? word("letter.order") : it.reason();
    return word(
        "letter.kept",
        it.applicant(),
        it.baseName(),
        year(round),
        level(round),
        reason,
        unit,
        honour(round));
  }

  private String level(RoundView round) {
    return programmes.pinned(round.packVersion()).levelName(round.level());
  }

  private String honour(RoundView round) {
    return programmes.pinned(round.packVersion()).honour();
  }

  private static String year(RoundView round) {
    return String.valueOf(round.cycle());
  }

  private String word(String key, Object... args) {
    return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
  }
}
