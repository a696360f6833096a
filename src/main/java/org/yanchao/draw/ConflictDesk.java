package org.yanchao.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.expert.Conflict;
import org.yanchao.expert.Expert;
import org.yanchao.expert.KnownExpert;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/**
 * Shows the officer why experts of the libraries must stand back, with the evidence, before the
 * draw; a finding that turns out wrong is set aside in writing, never silently.
 */
@Service
@Transactional
public class ConflictDesk {

  /** A conflict with the whole batch, or with one candidate of it. */
  private record Finding(@Nullable String candidate, Conflict why) {}

  private final RoundDesk rounds;
  private final BatchPlan plan;
  private final AnsweredConflicts answers;
  private final Stamp stamp;

  ConflictDesk(RoundDesk rounds, BatchPlan plan, AnsweredConflicts answers, Stamp stamp) {
    this.rounds = rounds;
    this.plan = plan;
    this.answers = answers;
    this.stamp = stamp;
  }

  /** Every finding about the libraries drawn from; by name only experts of the actor's own unit. */
  @Transactional(readOnly = true)
  public List<ConflictView> list(Actor actor, UUID roundId) {
    var round = rounds.showReview(actor, roundId);
    var found = new ArrayList<ConflictView>();
    var snapshot = plan.pool(round, stamp.today());
    var sides = plan.sides(round);
    for (var no = 1; no <= sides.size(); no++) {
      var asked = new AskedSide(sides.get(no - 1));
      for (var it : snapshot.experts()) {
        for (var finding : findings(snapshot, asked, it)) {
          found.add(view(actor, round, no, it.expert(), finding));
        }
      }
    }
    return found;
  }

  /** What touches the whole batch, then what touches one candidate only. */
  private static List<Finding> findings(PoolSnapshot known, AskedSide side, KnownExpert it) {
    var found = new ArrayList<Finding>();
    known.conflicts(it, side.whole()).stream()
        .filter(why -> !side.byCandidate() || why.ground().ofAll())
        .forEach(why -> found.add(new Finding(null, why)));
    side.each()
        .forEach(
            (one, alone) ->
                known.conflicts(it, alone).stream()
                    .filter(why -> !why.ground().ofAll())
                    .forEach(why -> found.add(new Finding(side.base(one), why))));
    return found;
  }

  /** Whether a finding about one candidate leaves an expert the others of its batch. */
  @Transactional(readOnly = true)
  public boolean byCandidate(RoundView round) {
    return plan.byCandidate(round);
  }

  /** Why this finding cannot be set aside, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotIgnore(
      Actor officer, UUID roundId, RecusalGround ground, String reason) {
    var round = rounds.showReview(officer, roundId);
    return round
        .whyNotReview(officer, Role.CASE_OFFICER)
        .or(() -> whyNotIgnore(round, ground, reason));
  }

  /** Why this finding cannot be confirmed, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotConfirm(
      Actor officer, UUID roundId, UUID expertId, RecusalGround ground) {
    var round = rounds.showReview(officer, roundId);
    return round
        .whyNotReview(officer, Role.CASE_OFFICER)
        .or(() -> whyNotAnswer(round))
        .or(() -> answered(roundId, expertId, ground));
  }

  /** The officer has looked at a finding and found it true; nobody sets it aside any more. */
  public void confirm(Actor officer, UUID roundId, UUID expertId, RecusalGround ground) {
    whyNotConfirm(officer, roundId, expertId, ground).ifPresent(Refusal::raise);
    found(officer, roundId, expertId, ground);
    var row = new AnsweredConflict(stamp.id(), roundId, expertId, ground);
    answers.save(row.answered(null, stamp.now(), officer.account()));
    stamp.publish(new ConflictConfirmed(roundId, ground, officer.as(Role.CASE_OFFICER)));
  }

  /** The officer does not follow a finding in this round. */
  public void ignore(
      Actor officer, UUID roundId, UUID expertId, RecusalGround ground, String reason) {
    whyNotIgnore(officer, roundId, ground, reason).ifPresent(Refusal::raise);
    found(officer, roundId, expertId, ground);
    answered(roundId, expertId, ground).ifPresent(Refusal::raise);
    var row = new AnsweredConflict(stamp.id(), roundId, expertId, ground);
    answers.save(row.answered(reason.strip(), stamp.now(), officer.account()));
    stamp.publish(new ConflictIgnored(roundId, ground, officer.as(Role.CASE_OFFICER)));
  }

  private void found(Actor officer, UUID roundId, UUID expertId, RecusalGround ground) {
    if (list(officer, roundId).stream()
        .noneMatch(it -> it.expert().equals(expertId) && it.ground() == ground)) {
      throw new NotFound("finding");
    }
  }

  private Optional<Refusal> answered(UUID round, UUID expert, RecusalGround ground) {
    return answer(round, expert, ground).isPresent()
        ? Refusal.because("draw.finding-answered")
        : Optional.empty();
  }

  private static Optional<Refusal> whyNotAnswer(RoundView round) {
    return round.status() == RoundStatus.FROZEN
        ? Optional.empty()
        : Refusal.because("draw.not-ready-to-draw");
  }

  private static Optional<Refusal> whyNotIgnore(
      RoundView round, RecusalGround ground, String reason) {
    return whyNotAnswer(round)
        .or(() -> ground.relation() ? Optional.empty() : Refusal.because("draw.ground-binds"))
        .or(() -> reason.isBlank() ? Refusal.because("panel.reason-missing") : Optional.empty());
  }

  private ConflictView view(Actor actor, RoundView round, int batch, Expert expert, Finding it) {
    var answer = answer(round.id(), expert.id(), it.why().ground());
    return new ConflictView(
        batch,
        expert.id(),
        expert.number(),
        expert.library().equals(actor.authority()) ? expert.name() : "",
        it.candidate(),
        it.why().ground(),
        it.why().evidence(),
        answer.map(AnsweredConflict::reason).orElse(null),
        answer.isPresent() && !answer.get().ignored());
  }

  private Optional<AnsweredConflict> answer(UUID round, UUID expert, RecusalGround ground) {
    return answers.findByRound(round).stream()
        .filter(it -> it.expert().equals(expert) && it.ground() == ground)
        .findFirst();
  }
}
