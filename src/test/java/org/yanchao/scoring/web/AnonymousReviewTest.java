package org.yanchao.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yanchao.account.Actor;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.kernel.Invariant;
import org.yanchao.pack.PackCopy;
import org.yanchao.panel.web.EveryPage;
import org.yanchao.panel.web.PanelPages;
import org.yanchao.panel.web.RoundOnScreen.Browser;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.Office;

/** A county whose pack holds review and meeting without names: who reads them, from when on. */
@PanelPages
class AnonymousReviewTest {

  /** Everything by which one could tell who applies. */
  private static final List<String> TELLING = List.of("试验基地", "雁鸣湖镇", "某村", "于䶮", "91222403MAYC0");

  private static final String RULE =
      """

      panel:
        anonymous:
          phases: {COUNTY: [WRITTEN, MEETING]}
          texts: [baseSummary]
          evidence: [photo]
          origin: sample
      """;

  private static final String SUMMARY = "试验基地由于䶮返乡创办，没有贷款。";

  @Autowired Office office;
  @Autowired DraftDesk drafts;
  @Autowired AttachmentStore files;
  @Autowired ScoringHall hall;
  @Autowired EveryPage pages;
  @Autowired MockMvcTester mvc;
  @Autowired UserDetailsService people;
  @Autowired CandidateDesk candidacies;
  @Autowired List<Invariant> invariants;

  @DynamicPropertySource
  static void aPackWithoutNames(DynamicPropertyRegistry properties) throws IOException {
    PackCopy.read(properties, it -> it.replace("\npanel:\n", RULE).replace("BATCH", "PROJECT"));
  }

  private final List<UUID> photos = new ArrayList<>();
  private final List<UUID> licences = new ArrayList<>();

  @BeforeAll
  void aPanelThatScores() {
    office.adding(this::wordsAndFiles);
    hall.open(3, 5);
  }

  /** One hidden answer is a plain no, and the text that experts may read has the same word. */
  private void wordsAndFiles(Actor applicant, UUID dossier) {
    var base = Office.answers().get("base");
    office.save(
        applicant, dossier, "base", base.with("product", "没有").with("baseSummary", SUMMARY));
    photos.add(file(applicant, dossier, "photo", "于䶮大棚.pdf"));
    licences.add(file(applicant, dossier, "licence", "试验基地执照.pdf"));
  }

  private UUID file(Actor applicant, UUID dossier, String kind, String name) {
    var content = Arrays.copyOf("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 3000);
    try {
      var stored = files.store(new ByteArrayInputStream(content), name, applicant.who()).id();
      var day = LocalDate.parse("2018-09-10");
      drafts.addEvidence(
          applicant, dossier, new EvidenceEntry(kind, name, day, null, null, stored));
      return stored;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Order(1)
  void theOfficeKnowsNamesAndCodesAndTheExpertsHaveCodesOnly() throws Exception {
    var office = pages.read(new Browser(mvc, people, "officer"), names());
    assertThat(office.values()).anyMatch(it -> it.contains("编号 01 · 试验基地"));

    var expert = pages.read(expert(), names());
    assertThat(expert.values()).anyMatch(it -> it.contains("编号 01"));
    assertThat(expert.keySet()).anyMatch(it -> it.endsWith("/table"));
    assertThat(telling(expert)).isEmpty();
  }

  @Test
  @Order(2)
  void theSheetsToPrintForTheExpertsBearCodes() throws Exception {
    var page =
        new Browser(mvc, people, "officer")
            .read("/rounds/" + hall.round() + "/paper/" + hall.batch() + "/blank");

    assertThat(page).contains("编号 01", "编号 03").doesNotContain("试验基地");
  }

  @Test
  @Order(3)
  void thePageSaysWhatIsHiddenAndKeepsTheFigures() throws Exception {
    assertThat(expert().read(sheet()))
        .contains("■■■由■■■返乡创办，没有贷款。", "本环节匿名评审", "带动创业户数", "匿名阶段不展示");
  }

  @Test
  @Order(4)
  void onlyFilesOfANamelessKindOpenAndUnderANumber() {
    assertThat(Stream.of(photos, licences)).allSatisfy(it -> assertThat(it).hasSize(3));

    assertThat(opened(licences)).isEmpty();
    assertThat(opened(photos)).hasSize(3).allMatch(it -> it.matches("[0-9a-f-]{36}\\.pdf"));
  }

  @Test
  @Order(5)
  void everyCandidateHasItsOwnCodeAsTheKeyMakesIt() {
    var codes = candidacies.candidates(hall.round()).stream().map(it -> it.code()).toList();

    assertThat(codes).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(invariants)
        .filteredOn(it -> it.name().equals("3-codes-of-their-key"))
        .flatExtracting(Invariant::violations)
        .isEmpty();
  }

  @Test
  @Order(6)
  void thePanelMeetsOverCodesAndTheChairLeadsOn() throws Exception {
    hall.handIn("5");
    var meeting = "/score/" + hall.batch() + "/meeting";
    assertThat(expert().send(meeting, Map.of())).hasRedirectedUrl(meeting);
    assertThat(expert().read(meeting)).contains("编号 01", "1/3");
    assertThat(expert().send(meeting + "/place", Map.of("place", "2"))).hasRedirectedUrl(meeting);
    assertThat(expert().read(meeting)).contains("编号 02", "2/3");

    var expert = pages.read(expert(), names());
    assertThat(expert.get(meeting)).contains("编号 02");
    assertThat(telling(expert)).isEmpty();
    assertThat(opened(licences)).isEmpty();
  }

  @Test
  @Order(7)
  void whoStandsBackFromOneProjectKeepsTheOthersAndTheEngineCountsAnew() throws Exception {
    var other = new Browser(mvc, people, hall.logins().get(4));
    var task = "/score/" + hall.batch();
    var form = Map.of("candidate", names().get("candidate"), "ground", "OTHER", "note", "表亲");
    assertThat(other.send(task + "/recusal", form)).hasRedirectedUrl(task);
    hall.work();
    assertThat(other.read(task)).contains(">回避<").doesNotContain(sheet());
    assertThat(other.read(sheet())).contains("您回避这个项目").doesNotContain(SUMMARY);
    var office = new Browser(mvc, people, "officer");
    assertThat(office.read("/rounds/" + hall.round() + "/progress")).contains("不计入", "已汇总");
  }

  @Test
  @Order(8)
  void onceTheReviewIsClosedTheNamesOpenOnTheVerySamePages() throws Exception {
    hall.close();

    var expert = pages.read(expert(), names());
    assertThat(telling(expert)).isEqualTo(TELLING);
    assertThat(expert.get("/score/" + hall.batch())).contains("编号 01 · 试验基地");
    assertThat(expert.get("/score/" + hall.batch() + "/meeting")).contains("编号 02 · 试验基地");
    assertThat(expert().read(sheet())).contains(SUMMARY).doesNotContain("本环节匿名评审");
    assertThat(opened(licences)).hasSize(3).containsOnly("试验基地执照.pdf");
  }

  /** Under which names these files come to the expert, whatever candidate they are asked for. */
  private List<String> opened(List<UUID> wanted) {
    return hall.candidates().stream()
        .flatMap(
            it ->
                wanted.stream().map(file -> "/score/" + hall.batch() + "/" + it + "/files/" + file))
        .map(it -> expert().open(it).getResponse())
        .filter(it -> it.getStatus() == 200 && it.getContentAsByteArray().length == 3000)
        .map(it -> ContentDisposition.parse(it.getHeader("Content-Disposition")).getFilename())
        .toList();
  }

  /** Which of the telling words stand on any of these pages or downloads. */
  private static List<String> telling(Map<String, String> read) {
    return TELLING.stream()
        .filter(word -> read.values().stream().anyMatch(it -> it.contains(word)))
        .toList();
  }

  private String sheet() {
    return "/score/" + hall.batch() + "/" + hall.candidates().get(0);
  }

  private Browser expert() {
    return new Browser(mvc, people, hall.logins().get(0));
  }

  private Map<String, String> names() {
    return Map.of(
        "id", hall.round().toString(),
        "batch", hall.batch().toString(),
        "candidate", hall.candidates().get(0).toString(),
        "file", new UUID(0, 9).toString(),
        "seat", "1",
        "no", "1",
        "number", Office.DUNHUA);
  }
}
