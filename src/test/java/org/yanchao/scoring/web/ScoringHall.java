package org.yanchao.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.desk.DueWork;
import org.yanchao.draw.DrawDesk;
import org.yanchao.kernel.Level;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.web.RoundOnScreen;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.ReviewPlan;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.ScoringDesk;
import org.yanchao.scoring.SheetDesk;
import org.yanchao.scoring.SheetEntry;
import org.yanchao.submission.Office;

/** A county's panel at its desks: many candidates, many experts, everybody has declared. */
@TestComponent
public class ScoringHall {

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** The desks that lead up to scoring. */
  @TestComponent
  public record Desks(
      RoundDesk rounds,
      CandidateDesk candidates,
      DrawDesk draws,
      PanelDesk panels,
      ScoringDesk scoring,
      SheetDesk sheets,
      ReviewDesk reviews) {}

  private final RoundOnScreen stage;
  private final Desks desks;
  private final DueWork dueWork;

  private UUID round = new UUID(0, 0);
  private UUID batch = new UUID(0, 0);
  private List<String> logins = List.of();
  private List<UUID> candidates = List.of();

  ScoringHall(RoundOnScreen stage, Desks desks, DueWork dueWork) {
    this.stage = stage;
    this.desks = desks;
    this.dueWork = dueWork;
  }

  /** Fills the hall; the number of seats is odd. */
  public void open(int projects, int seats) {
    stage.prepare(seats + 2, IntStream.range(0, projects).mapToObj(ScoringHall::code).toList());
    var officer = Office.officer(Office.DUNHUA);
    round = desks.rounds().open(officer, Office.PROGRAMME, 2022, Level.COUNTY);
    var plan = new ReviewPlan(2, seats, "目标", "分工", "流程", "办法", "监督员甲", "");
    desks.rounds().adoptPlan(Office.head(Office.DUNHUA), round, plan);
    desks.candidates().freeze(officer, round);
    desks.candidates().confirmGrounds(officer, round);
    batch = desks.draws().draw(officer, round, "share").batches().get(0).id();
    dueWork.runDue();
    candidates = desks.candidates().candidates(round).stream().map(it -> it.id()).toList();
    declare(seats);
  }

  private void declare(int seats) {
    var signedIn = new ArrayList<String>();
    for (var no = 1; no <= seats; no++) {
      var seat = desks.panels().seat(batch, no);
      var expert = new Actor("e", Set.of(Role.EXPERT), null, seat.expertId(), false);
      desks.scoring().declare(expert, batch, List.of());
      signedIn.add("expert-" + Integer.parseInt(seat.expertNumber().split("-")[1]));
    }
    logins = List.copyOf(signedIn);
    dueWork.runDue();
  }

  /** Everybody who has not handed in gives every candidate the same and hands in. */
  public void handIn(String each) {
    for (var no = 1; no <= logins.size(); no++) {
      if (!desks.panels().seat(batch, no).submitted()) {
        handIn(no, each);
      }
    }
  }

  /** Who sits there gives every candidate the same and hands in. */
  public void handIn(int no, String each) {
    var seat = desks.panels().seat(batch, no);
    var expert = new Actor("e", Set.of(Role.EXPERT), null, seat.expertId(), false);
    if (!seat.declared()) {
      desks.scoring().declare(expert, batch, List.of());
    }
    candidates.forEach(it -> give(expert, it, each));
    desks.scoring().submit(expert, batch);
    dueWork.runDue();
  }

  /** The engine does what is due. */
  public void work() {
    dueWork.runDue();
  }

  /** The office closes the review. */
  public void close() {
    desks.reviews().closeReview(Office.officer(Office.DUNHUA), batch);
    dueWork.runDue();
  }

  private void give(Actor expert, UUID candidate, String each) {
    var sheet = desks.scoring().sheet(expert, batch, candidate);
    var points = new TreeMap<String, String>();
    sheet.criteria().forEach(it -> points.put(it.id(), each));
    desks.sheets().save(expert, batch, candidate, SheetEntry.of(points, "", sheet.version()));
  }

  public UUID round() {
    return round;
  }

  public UUID batch() {
    return batch;
  }

  /** Sign-in of each seat's expert. */
  public List<String> logins() {
    return logins;
  }

  public List<UUID> candidates() {
    return candidates;
  }

  /** A valid credit code of an entity that does not exist. */
  public static String code(int no) {
    var body = "91222403MAYC0%04d".formatted(no + 4000);
    var sum = 0;
    var weight = 1;
    for (var sign : body.toCharArray()) {
      sum += SIGNS.indexOf(sign) * weight;
      weight = weight * 3 % SIGNS.length();
    }
    return body + SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
  }
}
