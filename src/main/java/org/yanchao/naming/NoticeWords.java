package org.yanchao.naming;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.notice.Publication;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;

/** The words of official papers; they are Chinese whatever language the page has. */
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
    var pack = programmes.get(round.programme());
    var paper = pack.document(pack.document());
    var unit = regions.ever(round.authority()).name();
    var level = levelName(pack, round.level());
    var year = String.valueOf(round.cycle());
    return new Publication(
        round.id(),
        round.authority(),
        round.level(),
        round.programme(),
        round.cycle(),
        word("naming.notice.title", unit, year, level, pack.honour()),
        word(
            "naming.notice.text", unit, year, level, paper.title(), paper.number(), pack.honour()));
  }

  /** A naming document for these lines, before it has a number and a date. */
  DocumentText document(RoundView round, List<DraftLine> list) {
    var pack = programmes.get(round.programme());
    var paper = pack.document(pack.document());
    var unit = regions.ever(round.authority()).name();
    var level = levelName(pack, round.level());
    var year = String.valueOf(round.cycle());
    var count = String.valueOf(list.size());
    var years = String.valueOf(pack.validity().years());
    return new DocumentText(
        word("naming.draft.title", unit, year, level, pack.honour()),
        word("naming.draft.number"),
        word("naming.draft.salutation"),
        List.of(
            word("naming.draft.basis", quoted(paper.title()), paper.number()),
            word("naming.draft.names", list.get(0).baseName(), count, year, level, pack.honour()),
            word("naming.draft.validity", years),
            word("naming.draft.annexed", year, level, pack.honour())),
        unit,
        word("naming.draft.day"),
        word("naming.draft.annex"),
        word("naming.draft.annex-title", year, level, pack.honour()),
        List.of(word("naming.draft.heads").split("\\|")));
  }

  /** A title that stands inside title marks gets the inner ones. */
  private static String quoted(String title) {
    return title.replace('\u300A', '\u3008').replace('\u300B', '\u3009');
  }

  private static String levelName(Programme pack, Level level) {
    return pack.levels().stream()
        .filter(it -> it.level() == level)
        .map(Programme.Rung::name)
        .findFirst()
        .orElse(level.name());
  }

  private String word(String key, Object... args) {
    return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
  }
}
