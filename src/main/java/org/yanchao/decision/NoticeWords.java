package org.yanchao.decision;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Regions;
import org.yanchao.notice.Publication;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;

/** The words of public notices; they are Chinese whatever language the page has. */
@Component
class NoticeWords {

  private final MessageSource messages;
  private final Programmes programmes;
  private final Regions regions;

  NoticeWords(MessageSource messages, Programmes programmes, Regions regions) {
    this.messages = messages;
    this.programmes = programmes;
    this.regions = regions;
  }

  Publication publication(RoundView round) {
    var pack = programmes.pinned(round.packVersion());
    var paper = pack.document(pack.document());
    var unit = regions.ever(round.authority()).name();
    var level = pack.levelName(round.level());
    var year = String.valueOf(round.cycle());
    return new Publication(
        round.id(),
        round.authority(),
        round.level(),
        round.programme(),
        round.cycle(),
        word("decision.notice.title", unit, year, level, pack.honour()),
        word(
            "decision.notice.text",
            unit,
            year,
            level,
            paper.title(),
            paper.number(),
            pack.honour()));
  }

  private String word(String key, Object... args) {
    return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
  }
}
