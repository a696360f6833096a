package org.yanchao.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.document.Paper;
import org.yanchao.document.PdfPress;
import org.yanchao.document.WordPaper;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.PaperKind;
import org.yanchao.round.RoundDesk;

/** Drafts the naming document with its annexed list, without a number: the office gives that. */
@Service
@Transactional(readOnly = true)
public class DocumentDraftDesk {

  private final NamingDesk namings;
  private final RoundDesk rounds;
  private final DocumentWords words;
  private final PdfPress press;
  private final Regions regions;

  DocumentDraftDesk(
      NamingDesk namings, RoundDesk rounds, DocumentWords words, PdfPress press, Regions regions) {
    this.namings = namings;
    this.rounds = rounds;
    this.words = words;
    this.press = press;
    this.regions = regions;
  }

  /**
   * The draft to go on editing, in the layout of GB/T 9704.
   *
   * @throws org.yanchao.kernel.Refused {@code naming.nothing-cleared}
   */
  public byte[] word(Actor officer, UUID round) {
    var list = list(officer, round);
    var text = text(officer, round, list);
    var paper = new WordPaper().title(text.title()).centred(text.number());
    paper.salutation(text.salutation());
    text.body().forEach(paper::paragraph);
    paper.signature(text.authority(), text.day());
    paper.annex(text.annex(), text.annexTitle(), text.heads(), rows(list));
    if (sample(round)) {
      paper.paragraph(words.sample());
    }
    return paper.bytes();
  }

  /** The same as PDF, to be read and signed. */
  public byte[] pdf(Actor officer, UUID round) {
    var list = list(officer, round);
    var text = text(officer, round, list);
    var values = Map.<String, Object>of("text", text, "rows", rows(list), "sample", sample(round));
    return press.print(Paper.chinese("naming/paper-document", values));
  }

  private List<DraftLine> list(Actor officer, UUID round) {
    var list = namings.draft(officer, round);
    rounds.whyNotIssue(round, PaperKind.NAMING_DOCUMENT).ifPresent(Refusal::raise);
    if (list.isEmpty()) {
      Refusal.of("naming.nothing-cleared").raise();
    }
    return list;
  }

  private boolean sample(UUID round) {
    return rounds.issue(round, PaperKind.NAMING_DOCUMENT);
  }

  private DocumentText text(Actor officer, UUID round, List<DraftLine> list) {
    return words.document(rounds.show(officer, round), list);
  }

  private List<List<String>> rows(List<DraftLine> list) {
    var rows = new ArrayList<List<String>>();
    for (var line : list) {
      var county = regions.ever(line.county()).name();
      rows.add(
          List.of(
              Integer.toString(line.no()),
              line.baseName(),
              line.applicant(),
              line.creditCode(),
              county));
    }
    return List.copyOf(rows);
  }
}
