package org.yanchao.panel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.YanchaoApplication;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.desk.DueWork;
import org.yanchao.desk.Inbox;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.CandidateScore;
import org.yanchao.panel.ExpertDesk;
import org.yanchao.panel.ExpertEntry;
import org.yanchao.panel.RecusalGround;
import org.yanchao.panel.ReviewStage;
import org.yanchao.panel.SeatView;
import org.yanchao.panel.SheetEntry;
import org.yanchao.panel.TieDisclosure;
import org.yanchao.panel.TieEntry;
import org.yanchao.round.ReviewPlan;
import org.yanchao.submission.Office;

/** The cases of the catalogue about experts, walked by the real engine: desks, tokens, inbox. */
@SpringBootTest(
    classes = YanchaoApplication.class,
    properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import(PanelStages.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewProcessTest {

  private static final Actor OFFICER = Office.officer(Office.DUNHUA);
  private static final Actor HEAD = Office.head(Office.DUNHUA);
  private static final String YANBIAN = "222400";
  private static final int SEATS = 7;
  private static final List<String> TIED = List.of("95", "95", "88", "87", "86", "80", "80");

  @Autowired RoundOnScreen stage;
  @Autowired ScoringHall.Desks desks;
  @Autowired ExpertDesk experts;
  @Autowired Inbox inbox;
  @Autowired DueWork dueWork;
  @Autowired Office office;

  private UUID round = new UUID(0, 0);
  private UUID batch = new UUID(0, 0);
  private List<UUID> cast = List.of();

  @BeforeAll
  void aFrozenRoundOfThreeCandidates() {
    stage.prepare(5, IntStream.range(0, 3).mapToObj(ScoringHall::code).toList());
    office.at("2022-08-24T09:00:00");
    round = desks.rounds().open(OFFICER, Office.PROGRAMME, 2022, Level.COUNTY);
    var plan = new ReviewPlan(2, SEATS, "目标", "分工", "流程", "办法", "监督员甲", "");
    desks.rounds().adoptPlan(HEAD, round, plan);
    desks.candidates().freeze(OFFICER, round);
    desks.candidates().confirmGrounds(OFFICER, round);
    dueWork.runDue();
  }

  @Test
  @Order(1)
  void ec11WhoIsOrLatelyServedAnApplicantIsKeptFromTheWholeBatch() {
    var applicant = desks.candidates().candidates(round).get(0).applicantId();
    expert(Office.DUNHUA, "兼申报人", applicant);
    employed(expert(Office.DUNHUA, "界内", null), applicant, LocalDate.of(2019, 8, 24));
    employed(expert(Office.DUNHUA, "界外", null), applicant, LocalDate.of(2019, 8, 23));

    var found = desks.draws().feasibility(OFFICER, round).batches().get(0);

    assertThat(found.pool()).isEqualTo(8);
    assertThat(found.excluded())
        .isEqualTo(Map.of(RecusalGround.APPLICANT, 1, RecusalGround.EMPLOYMENT, 1));
  }

  @Test
  @Order(2)
  void x9ATightPoolWaitsForTheHeadsRecordedWideningAndNoRuleIsRelaxed() {
    for (var i = 0; i < 5; i++) {
      expert(YANBIAN, "州专家" + i, null);
    }
    assertThat(desks.draws().draw(OFFICER, round, "share").complete()).isFalse();
    dueWork.runDue();
    assertThat(waiting(round)).containsExactly("Task_ApproveWidening");
    assertThat(desks.draws().whyNotDraw(OFFICER, round).map(Refusal::code))
        .hasValue("panel.widening-needed");

    desks.draws().approveWidening(HEAD, round, "本县专家不足", List.of(YANBIAN));

    dueWork.runDue();
    assertThat(waiting(round)).containsExactly("Task_DrawPanel");
    assertThat(desks.draws().widenings(OFFICER, round).get(0).reason()).isEqualTo("本县专家不足");
    batch = desks.draws().draw(OFFICER, round, "share").batches().get(0).batchId();
    dueWork.runDue();
    cast = desks.candidates().candidates(round).stream().map(it -> it.id()).toList();
    assertThat(waiting(batch)).hasSize(SEATS).containsOnly("Task_DeclareInterests");
    assertThat(desks.draws().transcript(OFFICER, batch))
        .contains("\"reason\":\"APPLICANT\"", "\"reason\":\"EMPLOYMENT\"");
  }

  @Test
  @Order(3)
  void x7AnExpertWhoDeclinesBeforeScoringGivesWayToTheFirstAlternate() {
    var leaving = seat(1);
    var tie = new TieDisclosure(cast.get(0), RecusalGround.MENTOR, "曾任创业导师");

    desks.scoring().declare(me(leaving), batch, List.of(tie));

    dueWork.runDue();
    assertThat(seat(1).alternateNo()).isEqualTo(1);
    assertThat(desks.scoring().tasks(me(leaving))).isEmpty();
    assertThat(waiting(batch)).hasSize(SEATS).containsOnly("Task_DeclareInterests");
  }

  @Test
  @Order(4)
  void ec12AndX8ALateRecusalVoidsAllSheetsAndTheNextAlternateScoresAll() {
    for (var no = 1; no <= SEATS; no++) {
      desks.scoring().declare(me(seat(no)), batch, List.of());
    }
    var leaving = seat(3);
    give(leaving, cast.get(0), "90");
    give(leaving, cast.get(1), "88");

    desks
        .scoring()
        .recuse(me(leaving), batch, leaving.expertId(), RecusalGround.KINSHIP, "第三个项目为表亲");

    dueWork.runDue();
    assertThat(seat(3).alternateNo()).isEqualTo(2);
    assertThat(waiting(batch)).containsOnlyOnce("Task_DeclareInterests");
    assertThat(waiting(batch)).filteredOn("Task_ScoreCandidates"::equals).hasSize(SEATS - 1);
    assertThatThrownBy(() -> give(leaving, cast.get(2), "80")).hasMessage("panel.recused");
    desks.scoring().declare(me(seat(3)), batch, List.of());
    assertThat(desks.scoring().task(me(seat(3)), batch).done()).isZero();
    assertThat(desks.scoring().task(me(seat(3)), batch).sheets()).hasSize(3);
  }

  @Test
  @Order(5)
  void ec20OfTiedExtremesOneIsDroppedAndTheRoundGoesOnToItsRanking() {
    for (var no = 1; no <= SEATS; no++) {
      give(seat(no), cast.get(0), TIED.get(no - 1));
      give(seat(no), cast.get(1), "80");
      give(seat(no), cast.get(2), "81");
      desks.scoring().submit(me(seat(no)), batch);
      dueWork.runDue();
    }
    assertThat(waiting(batch)).containsExactly("Task_CloseReview");

    desks.reviews().closeReview(OFFICER, batch);

    dueWork.runDue();
    assertThat(desks.reviews().scores(OFFICER, round).stream().map(CandidateScore::score))
        .containsExactly(new BigDecimal("87.20"), new BigDecimal("80.00"), new BigDecimal("81.00"));
    assertThat(waiting(round)).containsExactly("Task_LockRanking");
  }

  private UUID expert(String library, String name, @Nullable UUID applicant) {
    var entry = new ExpertEntry(name, name + "单位", "农业", null, applicant);
    var id = experts.register(Office.officer(library), library, entry);
    experts.approve(Office.head(library), id);
    return id;
  }

  private void employed(UUID expert, UUID applicant, LocalDate until) {
    var tie = new TieEntry(applicant, null, RecusalGround.EMPLOYMENT, until, "原单位");
    experts.recordTie(OFFICER, expert, tie);
  }

  private List<String> waiting(UUID key) {
    return inbox.about(key).stream().map(Inbox.Item::activity).toList();
  }

  private SeatView seat(int no) {
    return desks.reviews().seat(batch, no);
  }

  private static Actor me(SeatView seat) {
    return new Actor("e", Set.of(Role.EXPERT), null, seat.expertId(), false);
  }

  private void give(SeatView seat, UUID candidate, String total) {
    var sheet = desks.scoring().sheet(me(seat), batch, candidate);
    var points = ReviewStage.points(sheet.criteria(), total);
    var entry = SheetEntry.of(points, "", sheet.version());
    desks.sheets().save(me(seat), batch, candidate, entry);
  }
}
