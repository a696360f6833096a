package org.yanchao.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.ranking.RankingStatus;
import org.yanchao.ranking.RankingView;
import org.yanchao.round.RoundDesk;

/**
 * Prepares the leaders' decision over days and applies it at once. Whoever saves or applies tells
 * which board they saw; a board that somebody else changed since is refused, never overwritten.
 */
@Service
@Transactional
public class PreparationDesk {

  private final DecisionDrafts drafts;
  private final Decisions decisions;
  private final DecisionDesk desk;
  private final RoundDesk rounds;
  private final Stamp stamp;

  PreparationDesk(
      DecisionDrafts drafts,
      Decisions decisions,
      DecisionDesk desk,
      RoundDesk rounds,
      Stamp stamp) {
    this.drafts = drafts;
    this.decisions = decisions;
    this.desk = desk;
    this.rounds = rounds;
    this.stamp = stamp;
  }

  /** What is prepared, for the authority of the round. */
  @Transactional(readOnly = true)
  public Optional<DraftView> find(Actor actor, RankingView ranking) {
    rounds.show(actor, ranking.roundId());
    return drafts.findById(ranking.roundId()).map(it -> it.view(board(ranking)));
  }

  /** The mark of the board as it stands: ranking, places, what is prepared, what is decided. */
  @Transactional(readOnly = true)
  public String board(RankingView ranking) {
    var round = ranking.roundId();
    var edition = drafts.findById(round).map(DecisionDraft::edition).orElse(0);
    var taken = decisions.countByRoundId(round);
    return Json.hash(ranking.hash() + "|" + ranking.quota() + "|" + edition + "|" + taken)
        .substring(0, 16);
  }

  /** Keeps what is prepared so far. */
  public void save(Actor actor, RankingView ranking, PreparedDecision prepared, String seen) {
    var round = ranking.roundId();
    var view = rounds.lock(round);
    var role = actor.is(Role.HEAD) ? Role.HEAD : Role.CASE_OFFICER;
    actor.mustBe(role, view.authority());
    whyNotSeen(ranking, seen).ifPresent(Refusal::raise);
    if (ranking.status() != RankingStatus.LOCKED) {
      Refusal.of("ranking.ranking-not-locked").raise();
    }
    if (decisions.countByRoundIdAndSetAsideFalse(round) > 0) {
      Refusal.of("decision.already-decided").raise();
    }
    var draft = drafts.findById(round).orElseGet(() -> new DecisionDraft(round));
    draft.write(prepared, actor.account(), stamp.now());
    drafts.save(draft);
    stamp.publish(new DecisionPrepared(round, prepared.named().size(), actor.as(role)));
  }

  /** The head applies the whole decision at once, on the board that the page showed. */
  public UUID apply(Actor head, RankingView ranking, DecisionEntry entry, String seen) {
    var round = ranking.roundId();
    rounds.lock(round);
    desk.whyNotDecide(head, round, entry)
        .filter(it -> it.code().equals("decision.already-decided"))
        .ifPresent(Refusal::raise);
    whyNotSeen(ranking, seen).ifPresent(Refusal::raise);
    var decision = desk.decide(head, round, entry);
    drafts.findById(round).ifPresent(drafts::delete);
    return decision;
  }

  /** The scan of the minutes, for the authority of the round. */
  @Transactional(readOnly = true)
  public UUID minutes(Actor actor, UUID round, int no) {
    rounds.show(actor, round);
    return Optional.ofNullable(get(round, no).minutes()).orElseThrow(() -> new NotFound("minutes"));
  }

  /** The minutes come in after the decision; they are never replaced. */
  public void attachMinutes(Actor officer, UUID round, int no, UUID scan) {
    officer.mustBe(Role.CASE_OFFICER, rounds.lock(round).authority());
    var decision = get(round, no);
    if (decision.minutes() != null) {
      Refusal.of("decision.minutes-attached-already").raise();
    }
    decision.attach(scan);
    decisions.save(decision);
    stamp.publish(new MinutesAttached(round, no, officer.as(Role.CASE_OFFICER)));
  }

  private Decision get(UUID round, int no) {
    return decisions.findByRoundIdAndNo(round, no).orElseThrow(() -> new NotFound("decision"));
  }

  private Optional<Refusal> whyNotSeen(RankingView ranking, String seen) {
    return board(ranking).equals(seen) ? Optional.empty() : Refusal.because("decision.stale-board");
  }
}
