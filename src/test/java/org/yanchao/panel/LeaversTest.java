package org.yanchao.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.expert;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateLeft;
import org.yanchao.candidacy.CandidateState;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.FrozenGround;
import org.yanchao.candidacy.Standing;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casework.GroundDecided;
import org.yanchao.draw.DrawDesk;
import org.yanchao.kernel.Who;
import org.yanchao.review.CandidateScore;
import org.yanchao.review.ReviewDesk;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetEntry;
import org.yanchao.submission.ApplicationRemoved;
import org.yanchao.submission.ReviewRequestWithdrawn;

/** What an application's later fate does to a review that already runs. */
@ReviewSlice
class LeaversTest {

  private static final Who BY = OFFICER.as(Role.CASE_OFFICER);

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired CandidateDesk candidates;
  @Autowired DrawDesk draws;
  @Autowired PanelDesk panels;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired ReviewDesk reviews;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired ApplicationEvents events;

  private Standing stays;
  private Standing leaves;

  @BeforeEach
  void twoRequests() {
    requests.clear();
    stays = requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    leaves = requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 10);
  }

  @Test
  void aWithdrawnRequestIsNoLongerScoredNorDrawnFor() {
    var round = stage.frozen(3);

    publisher.publishEvent(new ReviewRequestWithdrawn(leaves.caseId(), BY));

    draws.draw(OFFICER, round, "share");
    var batch = panels.batches(OFFICER, round).get(0);
    assertThat(batch.candidates().stream().map(CandidateView::caseId))
        .containsExactly(stays.caseId());
    assertThat(candidates.candidacy(leaves.caseId()).orElseThrow().state())
        .isEqualTo(CandidateState.WITHDRAWN);
    assertThat(events.stream(CandidateLeft.class).map(CandidateLeft::caseId))
        .containsExactly(leaves.caseId());
  }

  @Test
  void sheetsOfARemovedCandidateCountForNothing() {
    var round = stage.frozen(3);
    var batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    for (var seat = 1; seat <= 3; seat++) {
      scoring.declare(me(batch, seat), batch, List.of());
    }

    publisher.publishEvent(new ApplicationRemoved(leaves.caseId(), BY));

    for (var seat = 1; seat <= 3; seat++) {
      scoreAll(batch, seat);
    }
    reviews.aggregate(batch);
    assertThat(reviews.scores(round).stream().map(CandidateScore::caseId))
        .containsExactly(stays.caseId());
  }

  @Test
  void frozenGroundsStayAsTheyAreButPendingOnesCanBeSettled() {
    requests.ground(stays, FrozenGround.Status.PENDING);
    requests.ground(leaves, FrozenGround.Status.REFUSED);
    stage.frozen(3);

    publisher.publishEvent(decided(stays));

    assertThat(ground(stays).status()).isEqualTo(FrozenGround.Status.CONFIRMED);
    assertThatThrownBy(() -> publisher.publishEvent(decided(leaves)))
        .hasMessage("candidacy.grounds-frozen-already");
    assertThatThrownBy(() -> publisher.publishEvent(decided(stays)))
        .hasMessage("candidacy.grounds-frozen-already");
    assertThat(ground(leaves).status()).isEqualTo(FrozenGround.Status.REFUSED);
  }

  private GroundDecided decided(Standing standing) {
    return new GroundDecided(
        standing.caseId(), ground(standing).claimId(), GroundStatus.CONFIRMED, BY);
  }

  private FrozenGround ground(Standing standing) {
    return candidates.candidacy(standing.caseId()).orElseThrow().grounds().get(0);
  }

  private Actor me(UUID batch, int seat) {
    return expert(panels.seat(batch, seat).expertId());
  }

  private void scoreAll(UUID batch, int seat) {
    var me = me(batch, seat);
    for (var row : scoring.task(me, batch).sheets()) {
      var sheet = scoring.sheet(me, batch, row.candidateId());
      var points = ReviewStage.points(sheet.criteria(), "80");
      var entry = SheetEntry.of(points, "", sheet.version());
      sheets.save(me, batch, row.candidateId(), entry);
    }
    scoring.submit(me, batch);
  }
}
