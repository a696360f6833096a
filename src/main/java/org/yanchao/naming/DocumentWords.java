package org.yanchao.naming;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;

/** The words of naming documents; they are Chinese whatever language the page has. */
@Component
class DocumentWords {

  private final MessageSource messages;
  private final Programmes programmes;
  private final Regions regions;

  DocumentWords(MessageSource messages, Programmes programmes, Regions regions) {
    this.messages = messages;
    this.programmes = programmes;
    this.regions = regions;
  }

  /** A naming document for these lines, before it has a number and a date. */
  DocumentText document(RoundView round, List<DraftLine> list) {
    var pack = programmes.pinned(round.packVersion());
    var paper = pack.document(pack.document());
    var unit = regions.ever(round.authority()).name();
    var level = pack.levelName(round.level());
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

  /** What marks a paper while a rule it rests on is a sample. */
  String sample() {
    return word("layout.paper.sample");
  }

  /** A title that stands inside title marks gets the inner ones. */
  private static String quoted(String title) {
    return title.replace('\u300A', '\u3008').replace('\u300B', '\u3009');
  }

  private String word(String key, Object... args) {
    return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
  }
}
