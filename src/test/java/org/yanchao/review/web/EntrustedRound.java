package org.yanchao.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.yanchao.account.Role;
import org.yanchao.scoring.web.ScoringHall;

/** A county's round that waits for its panel, and a city with people and experts of its own. */
@TestComponent
public class EntrustedRound {

  public static final String CITY = "222400";
  public static final int SEATS = 3;
  private static final List<String> TOTALS = List.of("90", "85");

  private final Groundwork ground;
  private final ScoringHall.Desks desks;

  private UUID round = new UUID(0, 0);

  EntrustedRound(Groundwork ground) {
    this.ground = ground;
    this.desks = ground.desks();
  }

  /** Candidates and grounds are frozen; both applicants can sign in, the first as "applicant". */
  public UUID freeze() {
    var stage = ground.stage();
    stage.prepare(1);
    stage.staff("city-officer", Set.of(Role.CASE_OFFICER), CITY);
    stage.staff("city-head", Set.of(Role.HEAD), CITY);
    stage.staff("city-secretary", Set.of(Role.REVIEW_SECRETARY), CITY);
    IntStream.rangeClosed(1, SEATS + 3).forEach(it -> ground.expert(CITY, "州专家" + it, null));
    round = ground.freeze(1, SEATS);
    stage.applicantAccount("applicant", desks.candidates().candidates(round).get(0).applicantId());
    ground.settle();
    return round;
  }

  /** The level case of the applicant who can sign in. */
  public UUID levelCase() {
    return desks.candidates().candidates(round).get(0).caseId();
  }

  public UUID batch() {
    return desks.panels().batches(TightRound.OFFICER, round).get(0).id();
  }

  /** The expert of a seat has no relation, scores every candidate and hands in. */
  public void score(int no) {
    var seat = desks.panels().seat(batch(), no);
    desks.scoring().declare(TightRound.me(seat), batch(), List.of());
    ground.settle();
    var cast = desks.candidates().candidates(round);
    for (var i = 0; i < cast.size(); i++) {
      ground.give(seat, batch(), cast.get(i).id(), TOTALS.get(i));
    }
    desks.scoring().submit(TightRound.me(seat), batch());
    ground.settle();
  }

  /** Today as the pages read it. */
  public static LocalDate today() {
    return LocalDate.of(2022, 8, 24);
  }
}
