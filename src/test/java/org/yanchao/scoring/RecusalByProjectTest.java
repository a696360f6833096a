package org.yanchao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.assertRefused;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.ConflictDesk;
import org.yanchao.draw.ConflictView;
import org.yanchao.draw.DrawDesk;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.expert.RecusalGround;
import org.yanchao.expert.TieEntry;
import org.yanchao.meeting.MeetingDesk;
import org.yanchao.panel.CandidateRecused;
import org.yanchao.panel.ExpertReplaced;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.Interest;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.panel.ScoresTakenBack;
import org.yanchao.review.ReviewDesk;
import org.yanchao.transcript.DrawAlgorithm;

/** A county whose pack lets experts stand back from single projects. */
@ReviewSlice
class RecusalByProjectTest {

  private static final int SEATS = 5;

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired ExpertRoll roll;
  @Autowired ConflictDesk conflicts;
  @Autowired DrawDesk draws;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired TableDesk tables;
  @Autowired PanelDesk panels;
  @Autowired PanelStore store;
  @Autowired ReviewDesk reviews;
  @Autowired MeetingDesk meetings;
  @Autowired SeatedScores invariant;
  @Autowired ApplicationEvents events;

  private List<Standing> applicants = List.of();
  private List<UUID> library = List.of();
  private UUID round;
  private UUID batch;
  private List<UUID> cast = List.of();
  private ProjectPanel panel;

  @DynamicPropertySource
  static void aPackThatSaysProject(DynamicPropertyRegistry properties) throws IOException {
    ProjectPanel.pack(properties);
  }

  @BeforeEach
  void threeRequestsAndALibrary() {
    requests.clear();
    applicants =
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                i -> requests.add("222403-2022-000" + i, "基地" + i, Standing.Verdict.TAKES_PART))
            .toList();
    library = stage.experts(DUNHUA, 20);
  }

  @Test
  void aLibraryThatKnowsOneApplicantTooWellIsNoPanelEvenThen() {
    mentors(Set.of(0, 2));
    round = stage.frozen(SEATS);

    var found = draws.feasibility(OFFICER, round).batches().get(0);

    assertThat(found.blockedBy()).isEqualTo("partial");
    assertThat(List.of(found.eligible(), found.partial(), found.mostSeats()))
        .isEqualTo(List.of(20, 18, 4));
    assertThat(draws.draw(OFFICER, round, "share").complete()).isFalse();
  }

  @Test
  void whoKnowsOneApplicantJudgesTheOthersAndNothingIsMissing() {
    drawn();
    var out = panel.standingBack();
    assertThat(out).hasSize(2);
    assertThat(DrawAlgorithm.verify(draws.transcript(OFFICER, batch))).isEmpty();
    assertThat(conflicts.list(OFFICER, round))
        .extracting(ConflictView::candidate)
        .hasSize(17)
        .containsOnly("基地1");
    declareAll();

    var me = panel.me(out.get(0));
    var task = scoring.task(me, batch);
    assertThat(task.sheets()).hasSize(2);
    assertThat(task.standsBack()).extracting(it -> it.id()).containsExactly(cast.get(0));
    assertRefused(() -> scoring.sheet(me, batch, cast.get(0)), "scoring.stands-back");
    var nothing = SheetEntry.of(Map.of(), "", 0);
    assertRefused(() -> sheets.save(me, batch, cast.get(0), nothing), "scoring.stands-back");
    assertThat(tables.out(me, batch).rows()).hasSize(2);
    assertThat(panels.show(batch).sheetsWanted()).isEqualTo(13);

    handInAll();
    assertThat(reviews.aggregate(batch)).isFalse();
    meetings.open(panel.me(panel.clean().get(0)), batch);
    assertThat(meetings.show(me, batch).orElseThrow().sheets()).isEmpty();
    var seen = meetings.show(panel.me(panel.clean().get(0)), batch).orElseThrow();
    assertThat(seen.sheets()).hasSize(3);
    assertThat(seen.away()).isEqualTo(out);
    reviews.closeReview(OFFICER, batch);
    assertThat(reviews.scores(round)).extracting(it -> it.sheets().size()).containsExactly(3, 5, 5);
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void aTieDisclosedAtTheStartCostsOneSheetAndATieToAllTheSeat() {
    drawn();
    var stranger = List.of(new TieDisclosure(cast.get(0), RecusalGround.KINSHIP, ""));
    var clean = panel.clean().get(0);
    assertRefused(() -> scoring.declare(panel.me(clean), batch, stranger), "scoring.tie-unknown");
    assertThat(scoring.task(panel.me(clean), batch).declared()).isFalse();

    assertThat(scoring.declare(panel.me(clean), batch, List.of(tie(1)))).isTrue();
    assertThat(scoring.task(panel.me(clean), batch).sheets()).hasSize(2);

    var partial = panel.standingBack().stream().filter(it -> it != clean).findFirst().orElseThrow();
    var leaving = panel.me(partial);
    var stays = scoring.declare(leaving, batch, List.of(tie(1), tie(2)));

    assertThat(stays).isFalse();
    assertThat(scoring.tasks(leaving)).isEmpty();
    assertThat(panel.recusals(roll.get(leaving.holder()).number()))
        .containsExactlyInAnyOrder(
            tuple("基地1", RecusalGround.MENTOR),
            tuple(null, RecusalGround.KINSHIP),
            tuple("基地2", RecusalGround.KINSHIP),
            tuple("基地3", RecusalGround.KINSHIP));
    assertThat(panel.standingBack()).contains(partial);
  }

  @Test
  void ec12ALateRecusalVoidsThatSheetOnlyAndTakesTheScoresBack() {
    drawn();
    declareAll();
    handInAll();
    reviews.aggregate(batch);
    var seat = panel.clean().get(0);

    var stays = scoring.recuse(OFFICER, batch, panel.me(seat).holder(), kin(1));

    assertThat(stays).isTrue();
    assertThat(events.stream(ScoresTakenBack.class)).hasSize(1);
    assertThat(events.stream(CandidateRecused.class))
        .extracting(CandidateRecused::late)
        .contains(true);
    assertThat(reviews.scores(round)).isEmpty();
    assertRefused(() -> scoring.sheet(panel.me(seat), batch, cast.get(1)), "scoring.stands-back");
    assertRefused(
        () -> scoring.recuse(OFFICER, batch, panel.me(seat).holder(), kin(1)),
        "panel.stands-back-already");
    reviews.aggregate(batch);
    reviews.closeReview(OFFICER, batch);
    assertThat(reviews.scores(round)).extracting(it -> it.sheets().size()).containsExactly(3, 4, 5);
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void whoWouldLeaveACandidateWithTooFewSheetsHasToBeFollowedAndNobodyIsRelaxedFor() {
    drawn();
    declareAll();
    var seat = panel.clean().get(0);
    var leaving = panel.me(seat).holder();
    assertRefused(() -> scoring.recuse(OFFICER, batch, leaving, kin(0)), "panel.no-replacement");
    assertThat(scoring.task(panel.me(seat), batch).sheets()).hasSize(3);
    scoring.recuse(
        OFFICER,
        batch,
        panel.me(panel.standingBack().get(0)).holder(),
        RecusalGround.UNAVAILABLE,
        "出差");

    assertThat(events.stream(ExpertReplaced.class)).hasSize(1);
    assertThat(panel.standingBack()).hasSize(2);
  }

  /** Every expert but these mentors the first applicant. */
  private void mentors(Set<Integer> clean) {
    var first = applicants.get(0);
    for (var i = 0; i < library.size(); i++) {
      if (!clean.contains(i)) {
        var tie =
            new TieEntry(
                first.applicantId(), first.creditCode(), RecusalGround.MENTOR, null, "创业导师");
        roll.tie(library.get(i), tie);
      }
    }
  }

  private void drawn() {
    mentors(Set.of(0, 2, 4));
    round = stage.frozen(SEATS);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    cast = stage.cast(round);
    panel = new ProjectPanel(batch, panels, store);
  }

  private void declareAll() {
    for (var no = 1; no <= SEATS; no++) {
      scoring.declare(panel.me(no), batch, List.of());
    }
  }

  private void handInAll() {
    for (var no = 1; no <= SEATS; no++) {
      for (var row : scoring.task(panel.me(no), batch).sheets()) {
        var sheet = scoring.sheet(panel.me(no), batch, row.candidateId());
        var points = ReviewStage.points(sheet.criteria(), "80");
        sheets.save(
            panel.me(no), batch, row.candidateId(), SheetEntry.of(points, "", sheet.version()));
      }
      scoring.submit(panel.me(no), batch);
    }
  }

  private Interest kin(int candidate) {
    return new Interest(cast.get(candidate), RecusalGround.KINSHIP, "表亲");
  }

  private TieDisclosure tie(int candidate) {
    var applicant = applicants.get(candidate).applicantId();
    return new TieDisclosure(applicant, RecusalGround.KINSHIP, "表亲");
  }
}
