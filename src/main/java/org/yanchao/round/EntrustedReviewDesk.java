package org.yanchao.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;

/**
 * The city's side of a review that a county leaves to it: it accepts by a letter or declines with a
 * reason; having accepted it draws, has experts score and closes, and hands the result back.
 */
@Service
@Transactional
public class EntrustedReviewDesk {

  private final RoundPapers papers;
  private final RoundDesk desk;
  private final Stamp stamp;

  EntrustedReviewDesk(RoundPapers papers, RoundDesk desk, Stamp stamp) {
    this.papers = papers;
    this.desk = desk;
    this.stamp = stamp;
  }

  /** Rounds of other units whose review was left to the actor's. */
  @Transactional(readOnly = true)
  public List<RoundView> list(Actor actor) {
    var authority = actor.scope().authority();
    return authority == null
        ? List.of()
        : papers.reviewedBy(authority).stream().map(desk::show).toList();
  }

  /** Why this person does not answer the county, empty when they may. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotReply(Actor head, UUID id) {
    var left = left(head, id);
    return head.whyNot(Role.HEAD, left.reviewer())
        .or(left::whyNotAnswer)
        .or(() -> nobodyToReview(id));
  }

  /** Why the review cannot be accepted by this letter, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAccept(Actor head, UUID id, LetterEntry letter) {
    return whyNotReply(head, id).or(() -> whyNotAnswer(letter, left(head, id)));
  }

  /** The city takes the review over; now it may draw. */
  public void accept(Actor head, UUID id, LetterEntry letter) {
    whyNotAccept(head, id, letter).ifPresent(Refusal::raise);
    var left = left(head, id);
    left.accept(new Letter(letter, stamp.now(), head.account()), stamp.now());
    papers.save(left);
    var by = head.as(Role.HEAD);
    stamp.publish(new ReviewAccepted(id, left.reviewer(), letter.number(), by));
  }

  /** The city does not take the review over; the county reviews by itself. */
  public void decline(Actor head, UUID id, String reason) {
    whyNotReply(head, id).or(() -> GivenReason.whyNot(reason)).ifPresent(Refusal::raise);
    var left = left(head, id);
    left.decline(reason, stamp.now());
    papers.save(left);
    stamp.publish(new ReviewDeclined(id, left.reviewer(), head.as(Role.HEAD)));
  }

  /** Why the result cannot be handed back, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotHandBack(Actor head, UUID id, LetterEntry letter) {
    return whyNotReturn(head, id).or(() -> whyNotAnswer(letter, left(head, id)));
  }

  /** The same, before the letter is written. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotReturn(Actor head, UUID id) {
    var left = left(head, id);
    return head.whyNot(Role.HEAD, left.reviewer()).or(left::whyNotReturn);
  }

  /** The city hands the result back; now the county may rank. */
  public void handBack(Actor head, UUID id, LetterEntry letter) {
    whyNotHandBack(head, id, letter).ifPresent(Refusal::raise);
    var left = left(head, id);
    left.handBack(new Letter(letter, stamp.now(), head.account()), stamp.now());
    papers.save(left);
    var by = head.as(Role.HEAD);
    desk.advance(id, RoundStatus.REVIEWED, by);
    stamp.publish(new ReviewHandedBack(id, left.reviewer(), letter.number(), by));
  }

  /** The county asked before it knew that nobody takes part. */
  private Optional<Refusal> nobodyToReview(UUID id) {
    return desk.show(id).status().ended()
        ? Refusal.because("round.nobody-to-review")
        : Optional.empty();
  }

  private Optional<Refusal> whyNotAnswer(LetterEntry letter, ReviewDelegation left) {
    return letter.whyNotAnswer(stamp.today(), left.lastDay());
  }

  /** A unit the review was not left to does not learn of it. */
  private ReviewDelegation left(Actor actor, UUID id) {
    desk.showReview(actor, id);
    return papers.delegation(id).orElseThrow(() -> new NotFound("delegation"));
  }
}
