package org.yanchao.conformance;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yanchao.policy.PaperKind.CERTIFICATE;
import static org.yanchao.policy.PaperKind.DECISION_SHEET;
import static org.yanchao.policy.PaperKind.DRAW_RECORD;
import static org.yanchao.policy.PaperKind.NAMING_DOCUMENT;
import static org.yanchao.policy.PaperKind.NOTICE;
import static org.yanchao.policy.PaperKind.PANEL_OPINION;
import static org.yanchao.policy.PaperKind.PLAQUE;
import static org.yanchao.policy.PaperKind.RECEIPT;
import static org.yanchao.policy.PaperKind.RECOMMENDATION;
import static org.yanchao.policy.PaperKind.RESULT_LETTER;
import static org.yanchao.policy.PaperKind.SCORE_SHEET;
import static org.yanchao.policy.PaperKind.SITE_RECORD;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanchao.policy.PaperKind;

/** Everything that is made to be printed is a paper with its rules, or is said to be none. */
class PapersTest {

  /** The templates of papers that are asked for their rules before they go out. */
  private static final Map<String, PaperKind> PAPERS =
      Map.ofEntries(
          entry("submission/receipt", RECEIPT),
          entry("desk/sheet", DECISION_SHEET),
          entry("desk/paper-sheet", DECISION_SHEET),
          entry("panel/draw-record", DRAW_RECORD),
          entry("scoring/paper-blank", SCORE_SHEET),
          entry("meeting/opinion", PANEL_OPINION),
          entry("site/record", SITE_RECORD),
          entry("notice/notice-print", NOTICE),
          entry("naming/paper-document", NAMING_DOCUMENT),
          entry("naming/certificate", CERTIFICATE),
          entry("naming/paper-certificate", CERTIFICATE),
          entry("naming/paper-plaque", PLAQUE),
          entry("letter/paper-letters", RESULT_LETTER),
          entry("recommendation/recommendation-letter", RECOMMENDATION));

  /** What is printed and rests on no rule, with the reason. */
  private static final Map<String, String> NO_PAPERS =
      Map.of(
          "submission/form-print", "the applicant's own words",
          "desk/pool-register", "a ledger of what was decided",
          "fee/fees-paper", "a table by the rate the office typed in",
          "daycode/slips", "codes to come in with");

  private static final String TEMPLATES = "src/main/resources/templates/";
  private static final Pattern PRESSED = Pattern.compile("\"(\\w+/paper-[\\w-]+)\"");

  @Test
  void everythingToPrintIsAPaperWithItsRulesOrSaysWhyNot() {
    var known = new HashMap<String, Object>(PAPERS);
    known.putAll(NO_PAPERS);

    assertThat(printed()).isEqualTo(new TreeSet<>(known.keySet()));
  }

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  void everyKindIsAPaperAndIsAskedBySomeDesk(PaperKind kind) {
    assertThat(PAPERS).containsValue(kind);
    assertThat(sources()).filteredOn(it -> asks(it, kind)).isNotEmpty();
  }

  @Test
  void aKindThatIsOnlyNamedIsAskedByNobody() {
    assertThat(asks("rounds.whyNotIssue(pin(round), PaperKind.NOTICE)", NOTICE)).isTrue();

    assertThat(asks("import static org.yanchao.policy.PaperKind.NOTICE;", NOTICE)).isFalse();
    assertThat(asks("Map.of(PaperKind.NOTICE, papers.issue(round))", NOTICE)).isFalse();
    assertThat(asks("rounds.whyNotIssue(round, PaperKind.NOTICE)", PLAQUE)).isFalse();
  }

  /** Whether a source hands the kind over where the rules of a paper are asked. */
  private static boolean asks(String source, PaperKind kind) {
    var inner = "(?:[^()]|\\([^()]*\\))*";
    return Pattern.compile(
            "\\b(?:whyNotIssue|issue|marks)\\(" + inner + "\\bPaperKind\\." + kind + "\\s*\\)")
        .matcher(source)
        .find();
  }

  private static List<String> sources() {
    return ProjectFiles.under("src/main/java/org/yanchao", ".java").stream()
        .filter(it -> !it.getParent().endsWith("policy"))
        .map(ProjectFiles::text)
        .toList();
  }

  /** Pages in the layout of a paper, and what goes to the press. */
  private static TreeSet<String> printed() {
    var pages =
        ProjectFiles.under(TEMPLATES, ".html").stream()
            .filter(it -> ProjectFiles.text(it).contains("~{layout/paper ::"))
            .map(it -> name(it));
    var pressed =
        sources().stream()
            .filter(it -> it.contains("Paper.chinese(") || it.contains("paper(\""))
            .flatMap(it -> PRESSED.matcher(it).results().map(found -> found.group(1)));
    return new TreeSet<>(Stream.concat(pages, pressed).toList());
  }

  private static String name(Path template) {
    var path = template.toString().replace('\\', '/');
    return path.substring(path.indexOf(TEMPLATES) + TEMPLATES.length()).replace(".html", "");
  }
}
