package org.yanchao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.desk.Inbox;
import org.yanchao.draw.DrawDesk;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.round.ReviewPlan;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** What the offices do in a round up to the draw. */
@Component
@Profile({"demo", "rehearsal"})
class RoundHands implements Hands {

  /** Rounds are opened in the days before their candidates are frozen. */
  private static final int DAYS_BEFORE = 10;

  private final RoundDesk rounds;
  private final CandidateDesk candidates;
  private final DrawDesk draws;
  private final RoundCare care;
  private final Desktop desktop;

  RoundHands(
      RoundDesk rounds, CandidateDesk candidates, DrawDesk draws, RoundCare care, Desktop desktop) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.draws = draws;
    this.care = care;
    this.desktop = desktop;
  }

  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of(
        "Task_AdoptReviewPlan", this::adoptPlan,
        "Task_FreezeCandidates", this::freeze,
        "Task_ConfirmGrounds", this::confirmGrounds,
        "Task_DrawPanel", this::draw,
        "Task_ApproveWidening", this::approveWidening);
  }

  /** Opens a round wherever somebody in the pool asked for this year's review. */
  void openDue() {
    for (var level : Level.values()) {
      var frozen = desktop.season().cycle().candidatesFrozen().get(level);
      if (desktop.season().reached(frozen.date().minusDays(DAYS_BEFORE))
          && !desktop.season().reached(frozen.date().plusDays(1))) {
        desktop.season().tree().ofLevel(level).forEach(it -> open(it, level));
      }
    }
  }

  private void open(Region unit, Level level) {
    var season = desktop.season();
    if (care.asked(unit.key(), level).isEmpty()
        || rounds.find(unit.key(), level, season.id(), season.year()).isPresent()) {
      return;
    }
    care.library(unit.key(), level);
    rounds.open(desktop.cast().officer(unit.key()), season.id(), season.year(), level);
  }

  private void adoptPlan(Inbox.Waiting waiting) {
    var round = rounds.show(waiting.item().key());
    rounds.adoptPlan(desktop.cast().head(waiting.authority()), round.id(), plan(round));
  }

  private ReviewPlan plan(RoundView round) {
    var asked = care.asked(round.authority(), round.level()).size();
    var words = desktop.words();
    return new ReviewPlan(
        Math.max(1, asked * 2 / 5),
        desktop.season().programme().panel().seats().get(round.level()),
        words.of("plan.goal"),
        words.of("plan.duties"),
        words.of("plan.procedure"),
        words.of("plan.method"),
        words.of("plan.supervisor"),
        desktop.cast().secretary(round.authority()).account());
  }

  private void freeze(Inbox.Waiting waiting) {
    var round = rounds.show(waiting.item().key());
    var day = desktop.season().cycle().candidatesFrozen().get(round.level()).date();
    if (desktop.season().reached(day)) {
      care.prepare(round);
      candidates.freeze(desktop.cast().officer(waiting.authority()), round.id());
    }
  }

  private void confirmGrounds(Inbox.Waiting waiting) {
    var officer = desktop.cast().officer(waiting.authority());
    candidates.confirmGrounds(officer, waiting.item().key());
  }

  private void draw(Inbox.Waiting waiting) {
    var round = rounds.show(waiting.item().key());
    var day = desktop.season().cycle().draw().get(round.level()).date();
    if (desktop.season().reached(day)) {
      care.recordTie(round);
      var share = desktop.chance().share(round.number());
      draws.draw(desktop.cast().officer(waiting.authority()), round.id(), share);
    }
  }

  /** Too few of their own: a county asks its city, a city the province. */
  private void approveWidening(Inbox.Waiting waiting) {
    var unit = waiting.authority();
    var round = rounds.show(waiting.item().key());
    var above = desktop.season().tree().authorityAbove(unit, round.level()).orElseThrow().key();
    care.library(above, round.level().above().orElseThrow());
    draws.approveWidening(
        desktop.cast().head(unit), round.id(), desktop.words().of("widening"), List.of(above));
  }
}
