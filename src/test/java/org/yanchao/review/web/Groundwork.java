package org.yanchao.review.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.yanchao.desk.DueWork;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.kernel.Level;
import org.yanchao.panel.ReviewStage;
import org.yanchao.panel.SeatView;
import org.yanchao.panel.web.RoundOnScreen;
import org.yanchao.round.ReviewPlan;
import org.yanchao.scoring.SheetEntry;
import org.yanchao.scoring.web.ScoringHall;
import org.yanchao.submission.Office;

/** A county's round before its panel is drawn, experts who can sign in, and their sheets. */
@TestComponent
public class Groundwork {

  private final RoundOnScreen stage;
  private final ScoringHall.Desks desks;
  private final ExpertDesk experts;
  private final DueWork dueWork;
  private final Office office;
  private final Map<UUID, String> logins = new HashMap<>();

  Groundwork(
      RoundOnScreen stage,
      ScoringHall.Desks desks,
      ExpertDesk experts,
      DueWork dueWork,
      Office office) {
    this.stage = stage;
    this.desks = desks;
    this.experts = experts;
    this.dueWork = dueWork;
    this.office = office;
  }

  RoundOnScreen stage() {
    return stage;
  }

  ScoringHall.Desks desks() {
    return desks;
  }

  ExpertDesk experts() {
    return experts;
  }

  /** Opens the round on the day of its draw; candidates and grounds are frozen. */
  UUID freeze(int quota, int seats) {
    office.at("2022-08-24T09:00:00");
    var round = desks.rounds().open(TightRound.OFFICER, Office.PROGRAMME, 2022, Level.COUNTY);
    var plan = new ReviewPlan(quota, seats, "目标", "分工", "流程", "办法", "监督员甲", "");
    desks.rounds().adoptPlan(TightRound.HEAD, round, plan);
    desks.candidates().freeze(TightRound.OFFICER, round);
    desks.candidates().confirmGrounds(TightRound.OFFICER, round);
    return round;
  }

  UUID expert(String library, String name, @Nullable UUID applicant) {
    var entry = new ExpertEntry(name, name + "单位", "农业", null, applicant);
    var id = experts.register(Office.officer(library), library, entry);
    experts.approve(Office.head(library), id);
    var login = "guest-" + (logins.size() + 1);
    experts.linkAccount(Office.officer(library), id, stage.expertAccount(login, id).toString());
    logins.put(id, login);
    return id;
  }

  /** What the expert of a seat signs in with. */
  String login(SeatView seat) {
    var number = Integer.parseInt(seat.expertNumber().split("-")[1]);
    return logins.getOrDefault(seat.expertId(), "expert-" + number);
  }

  void give(SeatView seat, UUID batch, UUID candidate, String total) {
    var me = TightRound.me(seat);
    var sheet = desks.scoring().sheet(me, batch, candidate);
    var points = ReviewStage.points(sheet.criteria(), total);
    desks.sheets().save(me, batch, candidate, SheetEntry.of(points, "", sheet.version()));
  }

  /** Lets the clock stand at a moment and does what is due. */
  void on(String moment) {
    office.at(moment);
    settle();
  }

  void settle() {
    dueWork.runDue();
  }
}
