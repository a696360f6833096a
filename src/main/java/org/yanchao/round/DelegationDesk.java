package org.yanchao.round;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/**
 * The county's side of leaving a review to the city: by a letter there, and taken back at most
 * until anybody is drawn. Everything else of the round stays the county's.
 */
@Service
@Transactional
public class DelegationDesk {

  private static final EnumSet<RoundStatus> BEFORE_THE_DRAW =
      EnumSet.of(RoundStatus.PLANNED, RoundStatus.FROZEN);

  private final Rounds rounds;
  private final RoundPapers papers;
  private final RoundDesk desk;
  private final Stamp stamp;

  DelegationDesk(Rounds rounds, RoundPapers papers, RoundDesk desk, Stamp stamp) {
    this.rounds = rounds;
    this.papers = papers;
    this.desk = desk;
    this.stamp = stamp;
  }

  /** What was asked of the unit above and came to nothing, the oldest first. */
  @Transactional(readOnly = true)
  public List<EndedDelegation> ended(Actor actor, UUID id) {
    return papers.ended(rounds.get(actor.scope(), id).id());
  }

  /** Why the review cannot be left to the unit above, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotDelegate(Actor head, UUID id, LetterEntry letter) {
    return whyNotOffer(head, id).or(() -> letter.whyNot(stamp.today()));
  }

  /** The same, before the letter is written. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotOffer(Actor head, UUID id) {
    var round = rounds.get(head.scope(), id);
    return head.whyNot(Role.HEAD, round.authority())
        .or(() -> whyNotNow(round))
        .or(
            () ->
                upper(round).isEmpty() ? Refusal.because("round.nobody-above") : Optional.empty());
  }

  /** The head leaves the review to the unit above. */
  public void delegate(Actor head, UUID id, LetterEntry letter) {
    whyNotDelegate(head, id, letter).ifPresent(Refusal::raise);
    var round = rounds.get(head.scope(), id);
    var reviewer = upper(round).orElseThrow();
    var request = new Letter(letter, stamp.now(), head.account());
    papers.save(new ReviewDelegation(stamp.id(), id, reviewer, request));
    var by = head.as(Role.HEAD);
    stamp.publish(new ReviewDelegated(id, round.authority(), reviewer, letter.number(), by));
  }

  /** Why the county cannot take the review back unfinished, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotWithdraw(Actor head, UUID id, String reason) {
    var round = rounds.get(head.scope(), id);
    left(id);
    return head.whyNot(Role.HEAD, round.authority())
        .or(() -> drawn(round))
        .or(() -> GivenReason.whyNot(reason));
  }

  /** Before anybody is drawn the county may change its mind, in writing. */
  public void withdraw(Actor head, UUID id, String reason) {
    whyNotWithdraw(head, id, reason).ifPresent(Refusal::raise);
    var left = left(id);
    left.end(reason, stamp.now());
    papers.save(left);
    var owner = rounds.get(id).authority();
    stamp.publish(new ReviewWithdrawn(id, owner, left.reviewer(), head.as(Role.HEAD)));
  }

  private Optional<Refusal> whyNotNow(Round round) {
    return papers.delegation(round.id()).isPresent()
        ? Refusal.because("round.delegated-already")
        : drawn(round);
  }

  private static Optional<Refusal> drawn(Round round) {
    return BEFORE_THE_DRAW.contains(round.status())
        ? Optional.empty()
        : Refusal.because("round.not-before-the-draw");
  }

  /** Only a county may; a unit that is its own city has nobody to leave it to. */
  private Optional<String> upper(Round round) {
    return desk.show(round.id()).level() == Level.COUNTY
        ? stamp
            .territory()
            .reportsTo(round.authority())
            .filter(it -> it.holds(Level.CITY))
            .map(it -> it.key())
            .filter(it -> !Objects.equals(it, round.authority()))
        : Optional.empty();
  }

  private ReviewDelegation left(UUID id) {
    return papers.delegation(id).orElseThrow(() -> new NotFound("delegation"));
  }
}
