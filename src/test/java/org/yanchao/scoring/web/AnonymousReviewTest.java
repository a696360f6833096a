package org.yanchao.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yanchao.YanchaoApplication;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.kernel.Invariant;
import org.yanchao.panel.web.EveryPage;
import org.yanchao.panel.web.PanelStages;
import org.yanchao.panel.web.RoundOnScreen.Browser;
import org.yanchao.submission.Office;

/** A county whose pack holds the written review without names: who reads them, and from when on. */
@SpringBootTest(
    classes = YanchaoApplication.class,
    properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import(PanelStages.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnonymousReviewTest {

  /** Everything by which one could tell who applies. */
  private static final List<String> TELLING = List.of("试验基地", "雁鸣湖镇", "某村", "于䶮", "91222403MAYC0");

  private static final String RULE =
      """

      panel:
        anonymous:
          phases: {COUNTY: [WRITTEN]}
          texts: [baseSummary]
          evidence: [photo]
          origin: sample
      """;

  @Autowired ScoringHall hall;
  @Autowired EveryPage pages;
  @Autowired MockMvcTester mvc;
  @Autowired UserDetailsService people;
  @Autowired CandidateDesk candidacies;
  @Autowired List<Invariant> invariants;

  @DynamicPropertySource
  static void aPackWithoutNames(DynamicPropertyRegistry properties) throws IOException {
    var shipped = Files.readString(Path.of("config/programmes/jilin-2022/programme.yaml"));
    var packs = Files.createTempDirectory("packs");
    var folder = Files.createDirectory(packs.resolve("jilin-2022"));
    Files.writeString(folder.resolve("programme.yaml"), shipped.replace("\npanel:\n", RULE));
    properties.add("yanchao.programmes", packs::toString);
  }

  @BeforeAll
  void aPanelThatScores() {
    hall.open(3, 3);
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
    assertThat(expert().read(sheet())).contains("■■■", "本环节匿名评审", "带动创业户数");
  }

  @Test
  @Order(4)
  void everyCandidateHasItsOwnCodeAsTheKeyMakesIt() {
    var codes = candidacies.candidates(hall.round()).stream().map(it -> it.code()).toList();

    assertThat(codes).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(invariants)
        .filteredOn(it -> it.name().equals("3-codes-of-their-key"))
        .flatExtracting(Invariant::violations)
        .isEmpty();
  }

  @Test
  @Order(5)
  void onceAllSheetsAreInTheNamesOpenOnTheVerySamePages() throws Exception {
    hall.handIn("5");

    var expert = pages.read(expert(), names());
    assertThat(telling(expert)).isEqualTo(TELLING);
    assertThat(expert.get("/score/" + hall.batch())).contains("编号 01 · 试验基地");
    assertThat(expert().read(sheet())).doesNotContain("本环节匿名评审");
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
