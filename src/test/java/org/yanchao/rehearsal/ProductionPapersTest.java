package org.yanchao.rehearsal;

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

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.letter.LetterDesk;
import org.yanchao.naming.CertificateDesk;
import org.yanchao.naming.CertificateEntry;
import org.yanchao.naming.CertificateReason;
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.policy.PaperKind;
import org.yanchao.recommendation.RecommendationDesk;

/**
 * Without a profile the program is production: every desk that lets a paper go out refuses it while
 * a rule it rests on is decided by nobody, and lets it go once the rule has its clause.
 */
class ProductionPapersTest {

  private static final String SAMPLE = "policy.sample-paper";

  /** Every page, download and act by which a paper goes out. */
  static final List<Way> WAYS =
      List.of(
          page(RECEIPT, "/applications/cases/CASE/receipt"),
          page(DECISION_SHEET, "/cases/CASE/sheet"),
          page(DECISION_SHEET, "/cases/CASE/sheet.pdf"),
          page(DECISION_SHEET, "/applications/cases/CASE/sheet"),
          page(DECISION_SHEET, "/applications/cases/CASE/sheet.pdf"),
          page(DRAW_RECORD, "/rounds/ROUND/draw/BATCH/record"),
          page(SCORE_SHEET, "/rounds/ROUND/paper/BATCH/blank"),
          page(PANEL_OPINION, "/rounds/ROUND/opinion/BATCH"),
          page(SITE_RECORD, "/rounds/ROUND/site/CASE/record"),
          page(NOTICE, "/notices/NOTICE/print"),
          act(NOTICE, "publishing", ProductionPapersTest::notice),
          page(NAMING_DOCUMENT, "/rounds/ROUND/naming/draft.docx"),
          page(NAMING_DOCUMENT, "/rounds/ROUND/naming/draft.pdf"),
          act(NAMING_DOCUMENT, "registering", ProductionPapersTest::document),
          page(CERTIFICATE, "/certificates/CODE/print"),
          page(CERTIFICATE, "/certificates/CODE/file"),
          act(CERTIFICATE, "issuing again", ProductionPapersTest::certificate),
          page(PLAQUE, "/namings/NAMING/plaque"),
          page(RESULT_LETTER, "/rounds/ROUND/naming/letters/all.pdf"),
          act(RESULT_LETTER, "sending", ProductionPapersTest::letters),
          page(RECOMMENDATION, "/recommendations/UPWARD/letter"),
          page(RECOMMENDATION, "/recommendations/UPWARD/package.zip"),
          act(RECOMMENDATION, "sending", ProductionPapersTest::recommendation));

  private static ZhoushanYear year;

  /** One way in which a paper goes out; the door says why it may not. */
  record Way(PaperKind kind, String name, Door door) {

    @Override
    public String toString() {
      return kind + " " + name;
    }
  }

  interface Door {
    Optional<Refusal> whyNot();
  }

  @BeforeAll
  static void aYear() {
    year = ZhoushanYear.played();
  }

  @AfterAll
  static void asBefore() {
    year.profiles("rehearsal");
    year.goBy(1);
  }

  @Test
  void everyKindOfPaperHasItsWays() {
    var kinds = WAYS.stream().map(Way::kind).collect(Collectors.toSet());

    assertThat(kinds).containsExactlyInAnyOrder(PaperKind.values());
  }

  @ParameterizedTest
  @FieldSource("WAYS")
  void whileItsRulesAreSamplesNoPaperGoesOutInProduction(Way way) {
    year.goBy(1);
    year.profiles();

    var refusal = way.door().whyNot();

    assertThat(refusal.map(Refusal::code)).hasValue(SAMPLE);
    assertThat(refusal.orElseThrow().args().get(1).toString()).isNotBlank();
  }

  @ParameterizedTest
  @FieldSource("WAYS")
  void onceItsRulesAreDecidedItGoesOutInProduction(Way way) throws IOException {
    year.decideEverything();
    year.goBy(2);
    year.profiles();

    assertThat(way.door().whyNot().map(Refusal::code)).isNotEqualTo(Optional.of(SAMPLE));
  }

  @Test
  void thePageOfTheRefusalNamesTheRulesAndWhatToDo() {
    year.goBy(1);
    year.profiles();

    var answer = year.open(year.officer(), filled("/namings/NAMING/plaque"));

    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyText().contains("/numbering", "作为方案包新版本发布");
  }

  private static Way page(PaperKind kind, String path) {
    return new Way(kind, path, () -> refusal(path));
  }

  private static Way act(PaperKind kind, String name, Door door) {
    return new Way(kind, name, door);
  }

  private static Optional<Refusal> refusal(String path) {
    var actor = path.startsWith("/applications") ? applicant() : year.officer();
    var answer = year.open(actor, filled(path)).getMvcResult();
    var why = answer.getResolvedException();
    if (why instanceof Refused refused) {
      return Optional.of(refused.refusal());
    }
    assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
    return Optional.empty();
  }

  private static String filled(String path) {
    return path.replace("CASE", year.value("case_id"))
        .replace("ROUND", year.round())
        .replace("BATCH", one("select batch_id from draw where round_id = ?", year.round()))
        .replace("NOTICE", one("select id from public_notice where round_id = ?", year.round()))
        .replace("CODE", year.value("check_code"))
        .replace("NAMING", year.value("id"))
        .replace("UPWARD", upward().toString());
  }

  private static String one(String query, String of) {
    return year.sql.sql(query).param(of).query(String.class).list().get(0);
  }

  private static UUID upward() {
    var query = "select id from recommendation where naming_document_id = ?";
    return UUID.fromString(one(query, year.value("document_id")));
  }

  private static Actor applicant() {
    var holder = one("select applicant_id from level_case where id = ?", year.value("case_id"));
    return new Actor("a1", Set.of(Role.APPLICANT), null, UUID.fromString(holder), false);
  }

  private static Optional<Refusal> notice() {
    return bean(DecisionDesk.class).whyNotPublish(year.officer(), roundId());
  }

  private static Optional<Refusal> document() {
    var entry = new DocumentEntry("舟人社发〔2024〕9号", LocalDate.of(2024, 12, 31), null);
    return bean(NamingDesk.class).whyNotRegister(year.officer(), roundId(), entry);
  }

  private static Optional<Refusal> certificate() {
    var entry = new CertificateEntry(CertificateReason.LOST, "遗失", "", "", "", null);
    var naming = UUID.fromString(year.value("id"));
    return bean(CertificateDesk.class).whyNotChange(year.officer(), naming, entry);
  }

  private static Optional<Refusal> letters() {
    return bean(LetterDesk.class).whyNotSend(year.officer(), roundId());
  }

  private static Optional<Refusal> recommendation() {
    return bean(RecommendationDesk.class).whyNotSend(year.officer(), upward(), "1号", "推荐");
  }

  private static UUID roundId() {
    return UUID.fromString(year.round());
  }

  private static <T> T bean(Class<T> type) {
    return year.program.getBean(type);
  }
}
