package org.yanchao.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.HEAD;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.YANBIAN;
import static org.yanchao.panel.ReviewStage.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.candidacy.CandidateView;
import org.yanchao.candidacy.FrozenGround;
import org.yanchao.candidacy.NotCandidateView;
import org.yanchao.candidacy.Standing;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.expert.RecusalGround;
import org.yanchao.expert.TieEntry;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.GivenRequests;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewSlice;
import org.yanchao.panel.ReviewStage;
import org.yanchao.panel.SeatState;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.transcript.DrawAlgorithm;

/** Who is drawn, who must stand back, and what happens when too few are left. */
@ReviewSlice
public class DrawDeskTest {

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired RoundDesk rounds;
  @Autowired CandidateDesk candidates;
  @Autowired ExpertDesk experts;
  @Autowired DrawDesk draws;
  @Autowired PanelDesk panels;
  @Autowired ApplicationEvents events;

  private Standing mushrooms;

  @BeforeEach
  void twoRequests() {
    requests.clear();
    mushrooms = requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    requests.add("222403-2022-0002", "归牧肉牛", Standing.Verdict.TAKES_PART);
  }

  @Test
  void whoDoesNotTakePartKeepsTheReason() {
    requests.add("222403-2022-0003", "鲜食玉米", Standing.Verdict.BELOW_CONDITIONS);

    var round = stage.frozen(3);

    assertThat(candidates.list(OFFICER, round).stream().map(CandidateView::baseName))
        .containsExactly("雁鸣木耳", "归牧肉牛");
    assertThat(candidates.others(OFFICER, round).stream().map(NotCandidateView::verdict))
        .containsExactly(Standing.Verdict.BELOW_CONDITIONS);
    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.FROZEN);
  }

  @Test
  void aRoundWithoutCandidatesEnds() {
    requests.clear();
    var round = stage.planned(3);

    assertThat(candidates.freeze(OFFICER, round)).isZero();
    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.EMPTY);
  }

  @Test
  void groundsNobodyLookedAtHoldTheDrawUpAndPendingOnesDoNot() {
    requests.ground(mushrooms, FrozenGround.Status.CLAIMED);
    var round = stage.planned(3);
    candidates.freeze(OFFICER, round);
    assertThat(code(candidates.whyNotConfirmGrounds(OFFICER, round)))
        .isEqualTo("candidacy.grounds-undecided");
    assertThat(code(draws.whyNotDraw(OFFICER, round))).isEqualTo("draw.grounds-not-frozen");

    requests.ground(mushrooms, FrozenGround.Status.PENDING);
    candidates.confirmGrounds(OFFICER, round);

    assertThat(draws.whyNotDraw(OFFICER, round)).isEmpty();
    assertThat(candidates.candidates(round).get(0).grounds().get(0).status())
        .isEqualTo(FrozenGround.Status.PENDING);
  }

  @Test
  void nobodyIsDrawnBeforeTwoPeopleWereOnSite() {
    requests.notVisited(mushrooms);
    var round = stage.frozen(3);

    assertThat(code(draws.whyNotDraw(OFFICER, round))).isEqualTo("draw.not-verified");
    assertThat(draws.unvisited(OFFICER, round).stream().map(CandidateView::baseName))
        .containsExactly("雁鸣木耳");
  }

  @Test
  void aDrawSeatsThePanelAndCanBeVerifiedByAStranger() {
    stage.experts(DUNHUA, 20);
    var round = stage.frozen(5);

    var drawn = draws.draw(OFFICER, round, "share");

    assertThat(drawn.complete()).isTrue();
    var batch = panels.batches(OFFICER, round).get(0);
    assertThat(batch.seats().stream().filter(s -> s.state() == SeatState.SEATED)).hasSize(5);
    assertThat(batch.seats().stream().filter(s -> s.state() == SeatState.STANDBY)).hasSize(2);
    assertThat(DrawAlgorithm.verify(draws.transcript(OFFICER, batch.id()))).isEmpty();
    assertThat(batch.reviewDueOn()).isEqualTo(LocalDate.of(2022, 9, 2));
    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.DRAWN);
    assertThat(events.stream(PanelDrawn.class)).hasSize(1);
    assertThat(code(draws.whyNotDraw(OFFICER, round))).isEqualTo("draw.not-ready-to-draw");
  }

  @Test
  void ec11TheBoundaryDayOfAnEndedTieCountsAsWithin() {
    var library = stage.experts(DUNHUA, 8);
    employed(library.get(0), LocalDate.of(2019, 8, 24));
    employed(library.get(1), LocalDate.of(2019, 8, 23));
    var own = new ExpertEntry("兼申报人", "另一单位", "农业", null, mushrooms.applicantId());
    experts.approve(HEAD, experts.register(OFFICER, DUNHUA, own));
    var watching = new ExpertEntry("监督员甲", "人社局", "农业", null, null);
    experts.approve(HEAD, experts.register(OFFICER, DUNHUA, watching));
    var round = stage.frozen(3);

    var found = draws.feasibility(OFFICER, round).batches().get(0);

    assertThat(found.pool()).isEqualTo(10);
    assertThat(found.excluded())
        .isEqualTo(
            Map.of(
                RecusalGround.EMPLOYMENT, 1,
                RecusalGround.APPLICANT, 1,
                RecusalGround.SUPERVISOR, 1));
  }

  @Test
  void tooFewExpertsStopTheDrawUntilTheHeadWidensIt() {
    stage.experts(DUNHUA, 4);
    stage.experts(YANBIAN, 6);
    var round = stage.frozen(3);

    assertThat(code(draws.whyNotWiden(HEAD, round, "人数不足", List.of("220000"))))
        .isEqualTo("draw.not-short");
    assertThat(draws.draw(OFFICER, round, "share").complete()).isFalse();
    assertThat(code(draws.whyNotDraw(OFFICER, round))).isEqualTo("draw.widening-needed");
    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.FROZEN);
    assertThat(panels.batches(OFFICER, round)).isEmpty();
    assertThat(events.stream(PanelShort.class).map(PanelShort::rule)).containsExactly("alternates");
    assertThat(code(draws.whyNotWiden(HEAD, round, "人数不足", List.of("220000"))))
        .isEqualTo("draw.library-unknown");

    draws.approveWidening(HEAD, round, "人数不足", List.of(YANBIAN));

    assertThat(draws.feasibility(OFFICER, round).libraries()).containsExactly(DUNHUA, YANBIAN);
    assertThat(draws.draw(OFFICER, round, "share").complete()).isTrue();
  }

  @Test
  void aCountyMayDrawFromItsCitysLibraryAlthoughItsOwnSuffices() {
    stage.experts(DUNHUA, 8);
    stage.experts(YANBIAN, 6);
    var round = stage.frozen(3);
    assertThat(draws.feasibility(OFFICER, round).possible()).isTrue();
    assertThat(code(draws.whyNotWiden(OFFICER, round, "专业不齐", List.of(YANBIAN))))
        .isEqualTo("account.role-needed");
    assertThat(code(draws.whyNotWiden(HEAD, round, " ", List.of(YANBIAN))))
        .isEqualTo("panel.reason-missing");

    draws.approveWidening(HEAD, round, "专业不齐", List.of(YANBIAN));

    assertThat(draws.feasibility(OFFICER, round).batches().get(0).pool()).isEqualTo(14);
    assertThat(events.stream(LibrariesAdded.class)).hasSize(1);
    assertThat(events.stream(WideningApproved.class)).isEmpty();
    assertThat(draws.draw(OFFICER, round, "share").complete()).isTrue();
  }

  @Test
  void anotherAuthoritysDrawDoesNotExist() {
    stage.experts(DUNHUA, 20);
    var round = stage.frozen(3);
    var batch = draws.draw(OFFICER, round, "share").batches().get(0).id();
    assertThat(draws.transcript(OFFICER, batch)).isNotEmpty();

    var stranger = staff("j1", Role.CASE_OFFICER, YANBIAN);

    assertThatThrownBy(() -> draws.transcript(stranger, batch)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> panels.batches(stranger, round)).isInstanceOf(NotFound.class);
  }

  private void employed(UUID expert, LocalDate until) {
    var tie = new TieEntry(mushrooms.applicantId(), null, RecusalGround.EMPLOYMENT, until, "原单位");
    experts.recordTie(OFFICER, expert, tie);
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("");
  }
}
