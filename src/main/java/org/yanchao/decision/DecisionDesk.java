package org.yanchao.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.policy.PaperKind;
import org.yanchao.ranking.RankingRow;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;

/** Records what the leaders decided, takes stock of what became of it, and publishes it. */
@Service
@Transactional
public class DecisionDesk {

  private final DecisionBook book;
  private final RoundDesk rounds;
  private final NoticeDesk notices;
  private final NoticeWords words;
  private final Stamp stamp;

  DecisionDesk(
      DecisionBook book, RoundDesk rounds, NoticeDesk notices, NoticeWords words, Stamp stamp) {
    this.book = book;
    this.rounds = rounds;
    this.notices = notices;
    this.words = words;
    this.stamp = stamp;
  }

  /** Why this cannot be decided, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotDecide(Actor head, UUID round, DecisionEntry entry) {
    var view = rounds.show(head, round);
    return head.whyNot(Role.HEAD, view.authority()).or(() -> book.whyNotDecide(view, entry));
  }

  /** The leaders' first decision: whom they name, and why where they depart from the order. */
  public UUID decide(Actor head, UUID round, DecisionEntry entry) {
    rounds.lock(round);
    whyNotDecide(head, round, entry).ifPresent(Refusal::raise);
    var decision = book.enter(round, entry, head.account());
    var by = head.as(Role.HEAD);
    rounds.advance(round, RoundStatus.DECIDED, by);
    stamp.publish(new RoundDecided(round, entry.named().size(), by));
    return decision;
  }

  /** Who is next in the locked order for a freed place; several if they share a place. */
  @Transactional(readOnly = true)
  public List<RankingRow> nextInOrder(Actor actor, UUID round) {
    return book.next(rounds.show(actor, round));
  }

  /** Who may be given a place that is free now, empty while none is. */
  @Transactional(readOnly = true)
  public List<RankingRow> nextForFreePlace(Actor actor, UUID round) {
    var view = rounds.show(actor, round);
    return book.placeIsFree(round) ? book.next(view) : List.of();
  }

  /** Why the place cannot be filled with this case, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotFill(Actor head, UUID round, PlaceEntry entry) {
    var view = rounds.show(head, round);
    return head.whyNot(Role.HEAD, view.authority()).or(() -> book.whyNotFill(view, entry));
  }

  /** The leaders give a freed place to the next in the locked order; it gets its own notice. */
  public void fillPlace(Actor head, UUID round, PlaceEntry entry) {
    rounds.lock(round);
    whyNotFill(head, round, entry).ifPresent(Refusal::raise);
    book.fill(rounds.show(round), entry, head.account());
    stamp.publish(new PlaceDecided(round, true, head.as(Role.HEAD)));
  }

  /** Why no freed place can be left now, empty when one can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotLeave(Actor head, UUID round, PlaceEntry entry) {
    var view = rounds.show(head, round);
    return head.whyNot(Role.HEAD, view.authority()).or(() -> book.whyNotLeave(view, entry));
  }

  /** The leaders leave a freed place empty. */
  public void leavePlace(Actor head, UUID round, PlaceEntry entry) {
    rounds.lock(round);
    whyNotLeave(head, round, entry).ifPresent(Refusal::raise);
    book.leave(rounds.show(round), entry, head.account());
    stamp.publish(new PlaceDecided(round, false, head.as(Role.HEAD)));
  }

  /** What is to be done next; counted under the round's lock, and the round ends here. */
  public RoundState takeStock(UUID round) {
    var view = rounds.lock(round);
    var state = book.stock(view);
    if (state == RoundState.SETTLED && view.status() == RoundStatus.DECIDED) {
      var by = Actor.system("Task_TakeStock").who();
      stamp.publish(new RoundSettled(round, by));
      rounds.advance(round, RoundStatus.CLOSED, by);
    }
    return state;
  }

  /** Why nothing can be published now, empty when something can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotPublish(Actor officer, UUID round) {
    var view = rounds.show(officer, round);
    return officer
        .whyNot(Role.CASE_OFFICER, view.authority())
        .or(() -> rounds.whyNotIssue(round, PaperKind.NOTICE))
        .or(
            () ->
                book.unpublished(view).isEmpty()
                    ? Refusal.because("decision.nothing-to-publish")
                    : Optional.empty());
  }

  /** Publishes every decided base that is not on notice yet, in the order of the decision. */
  public UUID publishNotice(Actor officer, UUID round) {
    rounds.lock(round);
    whyNotPublish(officer, round).ifPresent(Refusal::raise);
    var view = rounds.show(round);
    return notices.publish(officer, words.publication(view), book.unpublished(view));
  }

  /** What is decided and not set aside in a round, case by case, for other modules. */
  @Transactional(readOnly = true)
  public List<DecisionView.Item> standing(UUID round) {
    return book.standing(round);
  }

  /** What was decided on a case and stands, for other modules. */
  @Transactional(readOnly = true)
  public List<CaseDecision> ofCase(UUID caseId) {
    return book.ofCase(caseId);
  }

  /** Which of these cases nobody can name any more. */
  @Transactional(readOnly = true)
  public Set<UUID> gone(UUID round, Collection<UUID> of) {
    return book.gone(round, of);
  }

  /** Everything decided in a round, for its authority. */
  @Transactional(readOnly = true)
  public List<DecisionView> list(Actor actor, UUID round) {
    return book.decisions(rounds.show(actor, round).id());
  }
}
