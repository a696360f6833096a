package org.yanchao.review.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.yanchao.account.Role;
import org.yanchao.desk.DueWork;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.ExpertEntry;
import org.yanchao.kernel.Level;
import org.yanchao.panel.ReviewStage;
import org.yanchao.panel.web.RoundOnScreen;
import org.yanchao.round.ReviewPlan;
import org.yanchao.scoring.SheetEntry;
import org.yanchao.scoring.web.ScoringHall;
import org.yanchao.submission.Office;

/** A county's round that waits for its panel, and a city with people and experts of its own. */
@TestComponent
public class EntrustedRound {

  public static final String CITY = "222400";
  public static final int SEATS = 3;
  private static final List<String> TOTALS = List.of("90", "85");

  private final RoundOnScreen stage;
  private final ScoringHall.Desks desks;
  private final ExpertDesk experts;
  private final DueWork dueWork;
  private final Office office;
  private final Map<UUID, String> logins = new HashMap<>();

  private UUID round = new UUID(0, 0);

  EntrustedRound(
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

  /** Candidates and grounds are frozen; both applicants can sign in, the first as "applicant". */
  public UUID freeze() {
    stage.prepare(1);
    stage.staff("city-officer", Set.of(Role.CASE_OFFICER), CITY);
    stage.staff("city-head", Set.of(Role.HEAD), CITY);
    stage.staff("city-secretary", Set.of(Role.REVIEW_SECRETARY), CITY);
    IntStream.rangeClosed(1, SEATS + 3).forEach(this::expert);
    office.at("2022-08-24T09:00:00");
    round = desks.rounds().open(TightRound.OFFICER, Office.PROGRAMME, 2022, Level.COUNTY);
    var plan = new ReviewPlan(1, SEATS, "目标", "分工", "流程", "办法", "监督员甲", "");
    desks.rounds().adoptPlan(TightRound.HEAD, round, plan);
    desks.candidates().freeze(TightRound.OFFICER, round);
    desks.candidates().confirmGrounds(TightRound.OFFICER, round);
    stage.applicantAccount("applicant", desks.candidates().candidates(round).get(0).applicantId());
    dueWork.runDue();
    return round;
  }

  private void expert(int n) {
    var entry = new ExpertEntry("州专家" + n, "州单位" + n, "农业", null, null);
    var id = experts.register(Office.officer(CITY), CITY, entry);
    experts.approve(Office.head(CITY), id);
    var login = "city-expert-" + n;
    experts.linkAccount(Office.officer(CITY), id, stage.expertAccount(login, id).toString());
    logins.put(id, login);
  }

  /** The level case of the applicant who can sign in. */
  public UUID levelCase() {
    return desks.candidates().candidates(round).get(0).caseId();
  }

  public UUID batch() {
    return desks.panels().batches(TightRound.OFFICER, round).get(0).id();
  }

  /** What the expert of a seat signs in with. */
  public String login(int seat) {
    return logins.get(desks.panels().seat(batch(), seat).expertId());
  }

  /** The expert of a seat has no relation, scores every candidate and hands in. */
  public void score(int no) {
    var me = TightRound.me(desks.panels().seat(batch(), no));
    desks.scoring().declare(me, batch(), List.of());
    dueWork.runDue();
    var cast = desks.candidates().candidates(round);
    for (var i = 0; i < cast.size(); i++) {
      var sheet = desks.scoring().sheet(me, batch(), cast.get(i).id());
      var points = ReviewStage.points(sheet.criteria(), TOTALS.get(i));
      desks
          .sheets()
          .save(me, batch(), cast.get(i).id(), SheetEntry.of(points, "", sheet.version()));
    }
    desks.scoring().submit(me, batch());
    dueWork.runDue();
  }

  /** Today as the pages read it. */
  public static LocalDate today() {
    return LocalDate.of(2022, 8, 24);
  }
}
