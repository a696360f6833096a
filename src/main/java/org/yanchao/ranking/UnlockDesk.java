package org.yanchao.ranking;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;

/**
 * Opens a locked order again: an officer asks with a reason, a head who is somebody else agrees,
 * and only while nothing of the round is published.
 */
@Service
@Transactional
public class UnlockDesk {

  private static final int LONGEST = 500;

  private final Rankings rankings;
  private final RoundDesk rounds;
  private final NoticeDesk notices;
  private final Stamp stamp;

  UnlockDesk(Rankings rankings, RoundDesk rounds, NoticeDesk notices, Stamp stamp) {
    this.rankings = rankings;
    this.rounds = rounds;
    this.notices = notices;
    this.stamp = stamp;
  }

  /** What is asked and not answered yet, for the authority of the round. */
  @Transactional(readOnly = true)
  public Optional<UnlockRequest> asked(Actor actor, UUID round) {
    rounds.show(actor, round);
    return rankings.findByRoundId(round).flatMap(Ranking::unlockAsked);
  }

  /** Why the order cannot be unlocked at all, empty when two people could do it. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotUnlock(Actor actor, UUID round) {
    rounds.show(actor, round);
    var ranking = rankings.findByRoundId(round);
    if (ranking.filter(it -> it.status() == RankingStatus.LOCKED).isEmpty()) {
      return Refusal.because("ranking.ranking-not-locked");
    }
    return notices.ofRound(round).isEmpty()
        ? Optional.empty()
        : Refusal.because("ranking.unlock-after-publication");
  }

  /** An officer asks for it and says why. */
  public void ask(Actor officer, UUID round, String reason) {
    var view = rounds.lock(round);
    officer.mustBe(Role.CASE_OFFICER, view.authority());
    whyNotUnlock(officer, round).ifPresent(Refusal::raise);
    if (reason.isBlank() || reason.length() > LONGEST) {
      Refusal.of("ranking.unlock-needs-reason").raise();
    }
    var ranking = rankings.get(round);
    ranking.askUnlock(new UnlockRequest(reason.strip(), officer.account(), stamp.now()));
    rankings.save(ranking);
    stamp.publish(new RankingUnlockAsked(round, officer.as(Role.CASE_OFFICER)));
  }

  /** Why this head cannot agree, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAgree(Actor head, UUID round) {
    var view = rounds.show(head, round);
    return head.whyNot(Role.HEAD, view.authority())
        .or(() -> whyNotUnlock(head, round))
        .or(() -> whyNotSecond(head, round));
  }

  /** The head's answer to what an officer asked. */
  public void answer(Actor head, UUID round, boolean agreed) {
    if (agreed) {
      agree(head, round);
    } else {
      decline(head, round);
    }
  }

  /** The second person agrees: the order is open again, a decision on it binds nobody. */
  public void agree(Actor head, UUID round) {
    rounds.lock(round);
    whyNotAgree(head, round).ifPresent(Refusal::raise);
    var ranking = rankings.get(round);
    var by = head.as(Role.HEAD);
    var hash = String.valueOf(ranking.hash());
    ranking.unlock();
    rankings.save(ranking);
    rounds.advance(round, RoundStatus.REVIEWED, by);
    stamp.publish(new RankingUnlocked(round, hash, by));
  }

  /** The head leaves it locked. */
  public void decline(Actor head, UUID round) {
    var view = rounds.lock(round);
    head.mustBe(Role.HEAD, view.authority());
    var ranking = rankings.get(round);
    if (ranking.unlockAsked().isEmpty()) {
      Refusal.of("ranking.unlock-not-asked").raise();
    }
    ranking.forgetUnlock();
    rankings.save(ranking);
    stamp.publish(new RankingUnlockDeclined(round, head.as(Role.HEAD)));
  }

  private Optional<Refusal> whyNotSecond(Actor head, UUID round) {
    var asked = rankings.get(round).unlockAsked();
    if (asked.isEmpty()) {
      return Refusal.because("ranking.unlock-not-asked");
    }
    return asked.filter(it -> it.askedBy().equals(head.account())).isPresent()
        ? Refusal.because("ranking.unlock-needs-two")
        : Optional.empty();
  }
}
