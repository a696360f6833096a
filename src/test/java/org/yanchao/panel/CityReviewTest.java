package org.yanchao.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.yanchao.panel.ReviewStage.DUNHUA;
import static org.yanchao.panel.ReviewStage.HEAD;
import static org.yanchao.panel.ReviewStage.OFFICER;
import static org.yanchao.panel.ReviewStage.YANBIAN;
import static org.yanchao.panel.ReviewStage.assertRefused;
import static org.yanchao.panel.ReviewStage.expert;
import static org.yanchao.panel.ReviewStage.staff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.DelegationDesk;
import org.yanchao.round.DelegationScanDesk;
import org.yanchao.round.EndedDelegation;
import org.yanchao.round.EntrustedReviewDesk;
import org.yanchao.round.LetterEntry;
import org.yanchao.round.LetterKind;
import org.yanchao.round.ReviewHandedBack;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetEntry;

/** A county leaves its review to the city by a paper, and gets the result back by another. */
@ReviewSlice
class CityReviewTest {

  private static final LocalDate DAY = LocalDate.of(2022, 8, 22);
  private static final LetterEntry LETTER = new LetterEntry("敦人社函〔2022〕8号", DAY, null);
  private static final LetterEntry REPLY = new LetterEntry("延州人社函〔2022〕3号", DAY, null);
  private static final Actor CITY = staff("cj", Role.CASE_OFFICER, YANBIAN);
  private static final Actor CITY_HEAD = staff("cf", Role.HEAD, YANBIAN);
  private static final Actor NEIGHBOUR = staff("nj", Role.CASE_OFFICER, "222406");

  @Autowired ReviewStage stage;
  @Autowired GivenRequests requests;
  @Autowired CandidateDesk candidates;
  @Autowired DrawDesk draws;
  @Autowired PanelDesk panels;
  @Autowired ScoringDesk scoring;
  @Autowired SheetDesk sheets;
  @Autowired ReviewDesk reviews;
  @Autowired RoundDesk rounds;
  @Autowired DelegationDesk delegations;
  @Autowired EntrustedReviewDesk entrusted;
  @Autowired DelegationScanDesk letters;
  @Autowired RequestDesk recusals;
  @Autowired ApplicationEvents events;

  private UUID round;

  @BeforeEach
  void frozen() {
    requests.clear();
    requests.add("222403-2022-0001", "雁鸣木耳", Standing.Verdict.TAKES_PART);
    stage.experts(DUNHUA, 6);
    stage.experts(YANBIAN, 6);
    round = stage.frozen(3);
  }

  @Test
  void onlyAHeadLeavesItAndOnlyWithAPaper() {
    assertThat(why(delegations.whyNotDelegate(OFFICER, round, LETTER)))
        .isEqualTo("account.role-needed");
    var none = new LetterEntry("", null, null);
    assertThat(why(delegations.whyNotDelegate(HEAD, round, none)))
        .isEqualTo("round.letter-missing");

    delegations.delegate(HEAD, round, LETTER);

    assertThat(why(delegations.whyNotOffer(HEAD, round))).isEqualTo("round.delegated-already");
    assertThat(rounds.show(round).reviewer()).isEqualTo(YANBIAN);
  }

  @Test
  void theCitySeesTheReviewOnceItWasLeftToItAndNobodyElseDoes() {
    assertThat(rounds.showReview(OFFICER, round).id()).isEqualTo(round);
    assertMissing(CITY);

    delegations.delegate(HEAD, round, LETTER);

    assertThat(entrusted.list(CITY)).extracting(RoundView::id).containsExactly(round);
    assertThat(rounds.showReview(CITY, round).id()).isEqualTo(round);
    assertMissing(NEIGHBOUR);
    assertThatThrownBy(() -> rounds.show(CITY, round)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> draws.draw(NEIGHBOUR, round)).isInstanceOf(NotFound.class);
    assertThat(entrusted.list(NEIGHBOUR)).isEmpty();
  }

  @Test
  void theCityDrawsOnlyOnceItsHeadHasAccepted() {
    delegations.delegate(HEAD, round, LETTER);
    assertThat(why(draws.whyNotDraw(CITY, round))).isEqualTo("round.delegation-unanswered");
    assertThat(why(entrusted.whyNotReply(CITY, round))).isEqualTo("account.role-needed");
    var early = new LetterEntry("延州人社函〔2022〕3号", DAY.minusDays(1), null);
    assertThat(why(entrusted.whyNotAccept(CITY_HEAD, round, early)))
        .isEqualTo("round.letter-before-request");

    entrusted.accept(CITY_HEAD, round, REPLY);

    assertThat(draws.whyNotDraw(CITY, round)).isEmpty();
    assertThat(why(entrusted.whyNotReply(CITY_HEAD, round))).isEqualTo("round.delegation-answered");
  }

  @Test
  void aDeclinedReviewStaysTheCountysAndSaysWhy() {
    delegations.delegate(HEAD, round, LETTER);

    entrusted.decline(CITY_HEAD, round, "本级专家库正在更新");

    assertMissing(CITY);
    assertThat(delegations.ended(OFFICER, round))
        .extracting(EndedDelegation::declined, EndedDelegation::reason)
        .containsExactly(tuple(true, "本级专家库正在更新"));
    assertThat(draws.whyNotDraw(OFFICER, round)).isEmpty();
    assertThat(delegations.whyNotDelegate(HEAD, round, LETTER)).isEmpty();
  }

  @Test
  void theCountyAloneStillOpensTheScanOfWhatCameToNothing() {
    var scan = UUID.randomUUID();
    delegations.delegate(HEAD, round, new LetterEntry("敦人社函〔2022〕8号", DAY, scan));
    assertThat(letters.scan(CITY, round, LetterKind.REQUEST)).isEqualTo(scan);

    entrusted.decline(CITY_HEAD, round, "本级专家库正在更新");

    var ended = delegations.ended(OFFICER, round).get(0);
    assertThat(ended.scans()).containsExactly(LetterKind.REQUEST);
    assertThat(letters.endedScan(OFFICER, round, ended.id(), LetterKind.REQUEST)).isEqualTo(scan);
    for (var other : List.of(CITY, NEIGHBOUR)) {
      assertThatThrownBy(() -> letters.endedScan(other, round, ended.id(), LetterKind.REQUEST))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> letters.endedScan(OFFICER, round, ended.id(), LetterKind.REPLY))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> letters.scan(OFFICER, round, LetterKind.REQUEST))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatApplicantsAskIsReadByTheCityOnlyOnceItHasAccepted() {
    delegations.delegate(HEAD, round, LETTER);
    assertThat(recusals.list(OFFICER, round)).isEmpty();
    assertRefused(() -> recusals.list(CITY, round), "round.delegation-unanswered");

    entrusted.accept(CITY_HEAD, round, REPLY);

    assertThat(recusals.list(CITY, round)).isEmpty();
  }

  @Test
  void theCityDrawsItsOwnExpertsAndTheCountyLooksOn() {
    accepted();
    assertThat(why(draws.whyNotDraw(OFFICER, round))).isEqualTo("round.review-left");

    var batch = draws.draw(CITY, round, "share").batches().get(0).id();

    assertThat(panels.batches(OFFICER, round)).hasSize(1);
    for (var seat = 1; seat <= 3; seat++) {
      assertThat(panels.seat(batch, seat).expertNumber()).startsWith(YANBIAN);
    }
    assertThatThrownBy(() -> reviews.closeReview(OFFICER, batch))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo("round.review-left"));
    assertThat(why(delegations.whyNotWithdraw(HEAD, round, "另行安排")))
        .isEqualTo("round.not-before-the-draw");
  }

  @Test
  void theCountyRanksOnlyOnceTheResultIsHandedBack() {
    accepted();
    var batch = draws.draw(CITY, round, "share").batches().get(0).id();
    assertThat(why(entrusted.whyNotReturn(CITY_HEAD, round))).isEqualTo("round.review-not-closed");
    score(batch);
    reviews.aggregate(batch);

    reviews.closeReview(CITY, batch);

    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.DRAWN);
    assertThat(why(entrusted.whyNotReturn(CITY, round))).isEqualTo("account.role-needed");
    entrusted.handBack(CITY_HEAD, round, LETTER);
    assertThat(rounds.show(round).status()).isEqualTo(RoundStatus.REVIEWED);
    assertThat(why(entrusted.whyNotReturn(CITY_HEAD, round)))
        .isEqualTo("round.handed-back-already");
    assertThat(events.stream(ReviewHandedBack.class)).hasSize(1);
    assertThat(reviews.scores(OFFICER, round)).hasSize(1);
  }

  @Test
  void beforeTheDrawTheCountyMayTakeItBack() {
    delegations.delegate(HEAD, round, LETTER);
    assertThat(why(delegations.whyNotWithdraw(HEAD, round, " "))).isEqualTo("round.reason-missing");

    delegations.withdraw(HEAD, round, "市级专家不足");

    assertMissing(CITY);
    assertThat(draws.whyNotDraw(OFFICER, round)).isEmpty();
  }

  private void accepted() {
    delegations.delegate(HEAD, round, LETTER);
    entrusted.accept(CITY_HEAD, round, REPLY);
  }

  private void score(UUID batch) {
    var cast = candidates.candidates(round).stream().map(CandidateView::id).toList();
    for (var no = 1; no <= 3; no++) {
      var by = expert(panels.seat(batch, no).expertId());
      scoring.declare(by, batch, List.of());
      var sheet = scoring.sheet(by, batch, cast.get(0));
      var points = new LinkedHashMap<String, String>();
      sheet.criteria().forEach(it -> points.put(it.id(), "3"));
      sheets.save(by, batch, cast.get(0), SheetEntry.of(points, "", sheet.version()));
      scoring.submit(by, batch);
    }
  }

  private void assertMissing(Actor actor) {
    assertThatThrownBy(() -> rounds.showReview(actor, round)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> panels.batches(actor, round)).isInstanceOf(NotFound.class);
  }

  private static String why(java.util.Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("");
  }
}
