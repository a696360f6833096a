package org.yanchao.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.YANBIAN;
import static org.yanchao.panel.ReviewStage.assertRefused;
import static org.yanchao.panel.ReviewStage.expert;
import static org.yanchao.panel.ReviewStage.staff;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.Standing;
import org.yanchao.draw.DrawDesk;
import org.yanchao.kernel.NotFound;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.review.ReviewDesk;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetEntry;

/** A panel meets when its sheets are locked; the chair leads, scores stay. */
@ReviewSlice
class MeetingDeskTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired CandidateDesk candidates;
  @Autowired DrawDesk draws;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired PanelDesk panels;
  @Autowired ReviewDesk reviews;
  @Autowired MeetingDesk meetings;
  @Autowired OpinionDesk opinions;
  @Autowired ApplicationEvents events;

  private UUID batch;
  private List<UUID> cast;

  @BeforeEach
  void drawnPanel() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 12);
    var round = stage.frozen(3);
    batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    cast = candidates.candidates(round).stream().map(CandidateView::id).toList();
  }

  @Test
  void beforeAllSheetsAreInNobodySeesThoseOfOthers() {
    handIn(1, "80");
    handIn(2, "90");

    assertRefused(() -> meetings.show(me(1), batch), "meeting.not-yet");
    assertRefused(() -> meetings.open(me(1), batch), "meeting.not-yet");
    assertRefused(() -> opinions.show(OFFICER, batch), "review.scores-sealed");

    handIn(3, "85");
    reviews.aggregate(batch);
    meetings.open(me(1), batch);
    assertThat(meetings.show(me(2), batch).orElseThrow().sheets()).hasSize(3);
    assertThatThrownBy(() -> meetings.show(expert(UUID.randomUUID()), batch))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> meetings.show(OFFICER, batch)).isInstanceOf(NotFound.class);
  }

  @Test
  void allLookAtTheCandidateTheChairHasPutOnTheTable() {
    ready();
    meetings.open(me(2), batch);
    assertRefused(() -> meetings.open(me(1), batch), "meeting.open-already");
    assertRefused(() -> meetings.goTo(me(1), batch, 2), "meeting.not-chair");

    meetings.goTo(me(2), batch, 2);

    var seen = meetings.show(me(3), batch).orElseThrow();
    assertThat(seen.candidate().id()).isEqualTo(cast.get(1));
    assertThat(seen.leads()).isFalse();
    assertThat(seen.spread()).isEqualByComparingTo("10");
    meetings.goTo(me(2), batch, 99);
    assertThat(meetings.show(me(2), batch).orElseThrow().place()).isEqualTo(2);
  }

  @Test
  void minutesAndOpinionArePrintedAndTheSignedPaperComesBack() {
    ready();
    meetings.open(me(1), batch);
    meetings.note(me(1), batch, cast.get(0), "带动作用突出");
    assertRefused(() -> meetings.note(me(1), batch, cast.get(0), " "), "meeting.text-missing");
    assertRefused(
        () -> meetings.note(me(1), batch, cast.get(0), "长".repeat(4001)), "meeting.text-too-long");
    assertThatThrownBy(() -> meetings.note(me(1), batch, UUID.randomUUID(), "外来"))
        .isInstanceOf(NotFound.class);
    assertRefused(() -> opinions.keep(OFFICER, batch, cast.get(0)), "meeting.no-opinion");
    meetings.conclude(me(1), batch, "同意按得分排序。");
    assertRefused(() -> meetings.conclude(me(1), batch, "改"), "meeting.concluded");
    reviews.closeReview(OFFICER, batch);

    var scan = UUID.randomUUID();
    opinions.keep(OFFICER, batch, scan);

    var record = opinions.show(OFFICER, batch);
    assertThat(record.opinion()).isEqualTo("同意按得分排序。");
    assertThat(record.notes()).containsValue("带动作用突出");
    assertThat(record.signedPaper()).isEqualTo(scan);
    assertThat(record.scores().get(0).score()).isEqualTo(new BigDecimal("85.00"));
    assertThat(events.stream(MeetingConcluded.class)).hasSize(1);
    var stranger = staff("j1", Role.CASE_OFFICER, YANBIAN);
    assertThatThrownBy(() -> opinions.show(stranger, batch)).isInstanceOf(NotFound.class);
  }

  private void ready() {
    handIn(1, "80");
    handIn(2, "90");
    handIn(3, "85");
    reviews.aggregate(batch);
  }

  private Actor me(int seat) {
    return expert(panels.seat(batch, seat).expertId());
  }

  private void handIn(int seat, String total) {
    scoring.declare(me(seat), batch, List.of());
    for (var candidate : cast) {
      var sheet = scoring.sheet(me(seat), batch, candidate);
      var points = ReviewStage.points(sheet.criteria(), total);
      sheets.save(me(seat), batch, candidate, SheetEntry.of(points, "", sheet.version()));
    }
    scoring.submit(me(seat), batch);
  }
}
