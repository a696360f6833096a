package org.yanchao.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.expert.RecusalGround;
import org.yanchao.expert.TieEntry;
import org.yanchao.panel.SeatView;
import org.yanchao.scoring.web.ScoringHall;
import org.yanchao.submission.Office;

/**
 * A county's round of seven seats and three candidates whose own library is too small: the cases of
 * the catalogue about experts meet in it.
 */
@TestComponent
public class TightRound {

  public static final Actor OFFICER = Office.officer(Office.DUNHUA);
  public static final Actor HEAD = Office.head(Office.DUNHUA);
  public static final String YANBIAN = "222400";
  public static final int SEATS = 7;

  /** One total per seat; highest and lowest are tied (EC-20). */
  public static final List<String> TIED = List.of("95", "95", "88", "87", "86", "80", "80");

  private final Groundwork ground;
  private final ScoringHall.Desks desks;

  private UUID round = new UUID(0, 0);

  TightRound(Groundwork ground) {
    this.ground = ground;
    this.desks = ground.desks();
  }

  /**
   * Candidates and grounds are frozen. The county has five experts anybody could take, one who
   * applies himself, one who left an applicant three years ago to the day, and one a day earlier;
   * the city has five.
   */
  public UUID freeze() {
    ground.stage().prepare(5, IntStream.range(0, 3).mapToObj(ScoringHall::code).toList());
    round = ground.freeze(2, SEATS);
    var applicant = desks.candidates().candidates(round).get(0).applicantId();
    ground.expert(Office.DUNHUA, "兼申报人", applicant);
    employed(ground.expert(Office.DUNHUA, "界内", null), applicant, LocalDate.of(2019, 8, 24));
    employed(ground.expert(Office.DUNHUA, "界外", null), applicant, LocalDate.of(2019, 8, 23));
    IntStream.range(0, 5).forEach(it -> ground.expert(YANBIAN, "州专家" + it, null));
    ground.settle();
    return round;
  }

  private void employed(UUID expert, UUID applicant, LocalDate until) {
    var tie = new TieEntry(applicant, null, RecusalGround.EMPLOYMENT, until, "原单位");
    ground.experts().recordTie(OFFICER, expert, tie);
  }

  /** Lets the clock stand at a moment and does what is due. */
  public void on(String moment) {
    ground.on(moment);
  }

  public UUID batch() {
    return desks.panels().batches(OFFICER, round).get(0).id();
  }

  public List<UUID> candidates() {
    return desks.candidates().candidates(round).stream().map(it -> it.id()).toList();
  }

  /** The applicant of a candidate, as the declaration names it. */
  public UUID applicant(int candidate) {
    return desks.candidates().candidates(round).get(candidate).applicantId();
  }

  /** Who sits there now. */
  public SeatView seat(int no) {
    return desks.panels().seat(batch(), no);
  }

  public static Actor me(SeatView seat) {
    return new Actor("e", Set.of(Role.EXPERT), null, seat.expertId(), false);
  }

  /** What the expert of a seat signs in with. */
  public String login(int no) {
    return ground.login(seat(no));
  }

  /** The expert of a seat declares to have no relation, if that is still to be done. */
  public void declare(int no) {
    if (!seat(no).declared()) {
      desks.scoring().declare(me(seat(no)), batch(), List.of());
      ground.settle();
    }
  }

  public void give(SeatView seat, int candidate, String total) {
    ground.give(seat, batch(), candidates().get(candidate), total);
  }

  /** The expert of a seat gives the first candidate the seat's total and hands in. */
  public void handIn(int no) {
    declare(no);
    give(seat(no), 0, TIED.get(no - 1));
    give(seat(no), 1, "80");
    give(seat(no), 2, "81");
    desks.scoring().submit(me(seat(no)), batch());
    ground.settle();
  }
}
