package org.yanchao.recommendation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.document.Paper;
import org.yanchao.document.PdfPress;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.Finding;
import org.yanchao.recommendation.web.PackageReader.Part;
import org.yanchao.recommendation.web.PackageReader.Whole;

/** The printed papers of a package: the letter with its table, and one sheet per base. */
@Component
class PackagePapers {

  private static final String TEMPLATE = "naming/paper-document";

  private final PdfPress press;
  private final MessageSource messages;

  PackagePapers(PdfPress press, MessageSource messages) {
    this.press = press;
    this.messages = messages;
  }

  byte[] letter(Whole whole, boolean sample) {
    var it = whole.it();
    var body = it.letter() == null ? List.<String>of() : List.of(it.letter().split("\\R"));
    var rows = new ArrayList<List<String>>();
    for (var part : whole.parts()) {
      var naming = part.item().naming();
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              naming.baseName(),
              naming.entityName(),
              naming.creditCode(),
              naming.documentNo(),
              naming.namedOn().toString()));
    }
    var number = it.letterNo() == null ? "" : it.letterNo();
    return print(
        text(whole, word("package.file.letter"), number, body, heads(), "package.file.summary"),
        rows,
        sample);
  }

  byte[] sheet(Whole whole, Part part, boolean sample) {
    var naming = part.item().naming();
    var body = new ArrayList<String>();
    body.add(word("package.named", naming.documentNo(), naming.namedOn()));
    for (var said : part.opinions()) {
      var day = BusinessClock.dayOf(said.opinion().at());
      var kind = word("submission.opinion." + said.opinion().kind());
      body.add(word("package.said", day, said.unit(), kind, said.opinion().text()));
    }
    var heads =
        List.of(
            word("recommendation.finding.rule"),
            word("recommendation.finding.value"),
            word("recommendation.finding.threshold"),
            word("recommendation.finding.outcome"));
    return print(
        text(whole, naming.baseName(), naming.creditCode(), body, heads, "package.findings"),
        part.item().findings().stream().map(this::row).toList(),
        sample);
  }

  private List<String> row(Finding finding) {
    var key = "policy.subject." + finding.subject();
    var subject = messages.getMessage(key, null, finding.subject(), Locale.SIMPLIFIED_CHINESE);
    return List.of(
        String.valueOf(subject),
        text(finding.value()),
        text(finding.threshold()),
        word("policy.outcome." + finding.outcome()));
  }

  /** The columns of the summary table. */
  List<String> heads() {
    return List.of(
        word("package.head.no"),
        word("naming.row.base"),
        word("package.head.entity"),
        word("naming.certificate.credit"),
        word("naming.row.paper"),
        word("package.head.named-on"));
  }

  /** Papers are Chinese whatever language the page has. */
  String word(String key, Object... args) {
    var texts = java.util.Arrays.stream(args).map(String::valueOf).toArray();
    return messages.getMessage(key, texts, Locale.SIMPLIFIED_CHINESE);
  }

  private Map<String, Object> text(
      Whole whole,
      String title,
      String number,
      List<String> body,
      List<String> heads,
      String annex) {
    var sent = whole.it().sentAt();
    var day = sent == null ? whole.it().dueOn() : BusinessClock.dayOf(sent);
    return Map.of(
        "title", title,
        "number", number,
        "salutation", word("package.to", whole.to()),
        "body", body,
        "authority", whole.from(),
        "day", day.toString(),
        "annex", word("package.annex"),
        "annexTitle", word(annex),
        "heads", heads);
  }

  private byte[] print(Map<String, Object> text, List<List<String>> rows, boolean sample) {
    var values = Map.<String, Object>of("text", text, "rows", rows, "sample", sample);
    return press.print(Paper.chinese(TEMPLATE, values));
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "\u2014" : value.toString();
  }
}
