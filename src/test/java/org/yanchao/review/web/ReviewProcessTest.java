package org.yanchao.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.review.web.TightRound.HEAD;
import static org.yanchao.review.web.TightRound.OFFICER;
import static org.yanchao.review.web.TightRound.SEATS;
import static org.yanchao.review.web.TightRound.YANBIAN;
import static org.yanchao.review.web.TightRound.me;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yanchao.desk.DueWork;
import org.yanchao.desk.Inbox;
import org.yanchao.draw.SealDesk;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.web.EveryPage;
import org.yanchao.panel.web.EveryTable;
import org.yanchao.panel.web.PanelPages;
import org.yanchao.panel.web.RoundOnScreen.Browser;
import org.yanchao.review.CandidateScore;
import org.yanchao.scoring.TieDisclosure;
import org.yanchao.scoring.web.ScoringHall;
import org.yanchao.store.AtOnce;
import org.yanchao.transcript.AbandonedDraw;
import org.yanchao.transcript.DrawAlgorithm;

/** The cases of the catalogue about experts, walked by the real engine: desks, tokens, inbox. */
@PanelPages
class ReviewProcessTest {

  @Autowired TightRound tight;
  @Autowired ScoringHall.Desks desks;
  @Autowired SealDesk seals;
  @Autowired JdbcClient sql;
  @Autowired Inbox inbox;
  @Autowired DueWork dueWork;
  @Autowired EveryPage pages;
  @Autowired EveryTable tables;
  @Autowired MockMvcTester mvc;
  @Autowired UserDetailsService people;

  private UUID round = new UUID(0, 0);
  private UUID batch = new UUID(0, 0);

  @BeforeAll
  void aFrozenRoundOfThreeCandidates() {
    round = tight.freeze();
  }

  @Test
  @Order(1)
  void ec11WhoIsOrLatelyServedAnApplicantIsKeptFromTheWholeBatch() {
    var found = desks.draws().feasibility(OFFICER, round).batches().get(0);

    assertThat(found.pool()).isEqualTo(8);
    assertThat(found.excluded())
        .isEqualTo(Map.of(RecusalGround.APPLICANT, 1, RecusalGround.EMPLOYMENT, 1));
  }

  @Test
  @Order(2)
  void x9ATightPoolWaitsForTheHeadsRecordedWideningAndNoRuleIsRelaxed() {
    assertThat(desks.draws().draw(OFFICER, round, "share").complete()).isFalse();
    dueWork.runDue();
    assertThat(waiting(round)).containsExactly("Task_ApproveWidening");
    assertThat(desks.draws().whyNotDraw(OFFICER, round).map(Refusal::code))
        .hasValue("draw.widening-needed");

    desks.draws().approveWidening(HEAD, round, "本县专家不足", List.of(YANBIAN));

    dueWork.runDue();
    assertThat(waiting(round)).containsExactly("Task_DrawPanel");
    assertThat(desks.draws().widenings(OFFICER, round).get(0).reason()).isEqualTo("本县专家不足");
  }

  @Test
  @Order(3)
  void ofTwoWhoSealAtOnceOneDoesAndWhatIsGivenUpStandsInTheNextTranscript() throws Exception {
    assertThat(AtOnce.twice(() -> seals.seal(OFFICER, round))).containsOnlyOnce("done");
    assertThat(seals.list(OFFICER, round)).hasSize(1);
    seals.abandon(HEAD, round, "同时封存");

    assertThat(AtOnce.twice(() -> desks.draws().draw(OFFICER, round, "share")))
        .containsOnlyOnce("done");

    assertThat(seals.list(OFFICER, round).stream().map(it -> it.no() + " " + it.state()))
        .containsExactly("1 ABANDONED", "2 USED");
    var seal =
        DrawAlgorithm.read(desks.draws().transcript(OFFICER, tight.batch())).request().seal();
    assertThat(seal.abandoned()).extracting(AbandonedDraw::reason).containsExactly("同时封存");
    assertThat(trail("select hash from trail_entry where seq = " + seal.trailSeq()))
        .containsExactly(seal.trailHash());
    assertThat(trail("select action from trail_entry where seq > " + seal.trailSeq()))
        .startsWith("panel.draw-sealed");
  }

  private List<String> trail(String query) {
    return sql.sql(query + " order by seq").query(String.class).list();
  }

  @Test
  @Order(4)
  void everybodyDrawnIsAskedToDeclare() {
    dueWork.runDue();
    batch = tight.batch();
    assertThat(waiting(batch)).hasSize(SEATS).containsOnly("Task_DeclareInterests");
    assertThat(desks.draws().transcript(OFFICER, batch))
        .contains("\"reason\":\"APPLICANT\"", "\"reason\":\"EMPLOYMENT\"");
  }

  @Test
  @Order(5)
  void x7AnExpertWhoDeclinesBeforeScoringGivesWayToTheFirstAlternate() {
    var leaving = tight.seat(1);
    var tie = new TieDisclosure(tight.applicant(0), RecusalGround.MENTOR, "曾任创业导师");

    desks.scoring().declare(me(leaving), batch, List.of(tie));

    dueWork.runDue();
    assertThat(tight.seat(1).alternateNo()).isEqualTo(1);
    assertThat(desks.scoring().tasks(me(leaving))).isEmpty();
    assertThat(waiting(batch)).hasSize(SEATS).containsOnly("Task_DeclareInterests");
  }

  @Test
  @Order(6)
  void ec12AndX8ALateRecusalVoidsAllSheetsAndTheNextAlternateScoresAll() {
    for (var no = 1; no <= SEATS; no++) {
      tight.declare(no);
    }
    var leaving = tight.seat(3);
    tight.give(leaving, 0, "90");
    tight.give(leaving, 1, "88");

    desks
        .scoring()
        .recuse(me(leaving), batch, leaving.expertId(), RecusalGround.KINSHIP, "第三个项目为表亲");

    dueWork.runDue();
    assertThat(tight.seat(3).alternateNo()).isEqualTo(2);
    assertThat(waiting(batch)).containsOnlyOnce("Task_DeclareInterests");
    assertThat(waiting(batch)).filteredOn("Task_ScoreCandidates"::equals).hasSize(SEATS - 1);
    assertThatThrownBy(() -> tight.give(leaving, 2, "80")).hasMessage("panel.recused");
    tight.declare(3);
    assertThat(desks.scoring().task(me(tight.seat(3)), batch).done()).isZero();
    assertThat(desks.scoring().task(me(tight.seat(3)), batch).sheets()).hasSize(3);
  }

  @Test
  @Order(7)
  void whatOneExpertGaveIsReadByNobodyElseOnAnyPageBeforeClosing() throws Exception {
    tight.give(tight.seat(1), 0, "83.37");
    var names = names();
    var own = pages.read(as(tight.login(1)), names);
    assertThat(own.values()).anyMatch(it -> it.contains("83.37"));
    assertThat(own.keySet()).anyMatch(it -> it.endsWith("/table"));

    assertThat(tables.holding("83.37")).containsExactly("score_sheet.total");
    var others =
        List.of("officer", "head", "secretary", tight.login(2), "neighbour", "auditor", "");
    for (var other : others) {
      var read = pages.read(as(other), names);
      assertThat(read).as(other).isNotEmpty();
      assertThat(read.entrySet())
          .as("pages of " + other)
          .noneMatch(page -> page.getValue().contains("83.37"));
    }
    assertThat(pages.read(as(""), names)).containsKeys("/draws", "/register", "/certificates");
    assertThat(pages.read(as("auditor"), names)).containsKey("/trail");
    assertThat(pages.read(as("officer"), names)).hasSizeGreaterThan(40);
    var colleague = tight.seat(1).expertNumber();
    assertThat(pages.read(as(tight.login(2)), names).entrySet())
        .filteredOn(page -> page.getKey().startsWith("/score"))
        .hasSizeGreaterThan(4)
        .noneMatch(page -> page.getValue().contains(colleague));
  }

  private Map<String, String> names() {
    return Map.of(
        "id", round.toString(),
        "batch", batch.toString(),
        "candidate", tight.candidates().get(0).toString(),
        "seat", "2",
        "no", "2",
        "number", desks.rounds().show(OFFICER, round).number());
  }

  @Test
  @Order(8)
  void ec20OfTiedExtremesOneIsDroppedAndTheRoundGoesOnToItsRanking() throws Exception {
    for (var no = 1; no <= SEATS; no++) {
      tight.handIn(no);
    }
    assertThat(waiting(batch)).containsExactly("Task_CloseReview");

    desks.reviews().closeReview(OFFICER, batch);

    dueWork.runDue();
    assertThat(desks.reviews().scores(OFFICER, round).stream().map(CandidateScore::score))
        .containsExactly(new BigDecimal("87.20"), new BigDecimal("80.00"), new BigDecimal("81.00"));
    assertThat(waiting(round)).containsExactly("Task_LockRanking");
    assertThat(pages.read(as("officer"), names()).values())
        .as("after closing the sheets are open to the authority")
        .anyMatch(it -> it.contains("95.00"));
  }

  private Browser as(String login) {
    return new Browser(mvc, people, login);
  }

  private List<String> waiting(UUID key) {
    return inbox.about(key).stream().map(Inbox.Item::activity).toList();
  }
}
