package org.yanchao.draw;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.Share;

/**
 * The draw in steps, for those who want to add a share of chance: seal, collect shares, open. A
 * seal that is not opened is given up by the head, in writing.
 */
@Service
@Transactional
public class SealDesk {

  private final RoundDesk rounds;
  private final SealOpening opening;
  private final Stamp journal;

  SealDesk(RoundDesk rounds, SealOpening opening, Stamp journal) {
    this.rounds = rounds;
    this.opening = opening;
    this.journal = journal;
  }

  /** The sealed draws of a round, the first one first. */
  @Transactional(readOnly = true)
  public List<SealView> list(Actor actor, UUID roundId) {
    rounds.showReview(actor, roundId);
    return sealing().all(roundId).stream().map(SealedDraw::view).toList();
  }

  /** Why the draw cannot be sealed now, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotSeal(Actor officer, UUID roundId) {
    var round = rounds.showReview(officer, roundId);
    return round
        .whyNotReview(officer, Role.CASE_OFFICER)
        .or(() -> sealing().whyNotDraw(round))
        .or(() -> tooFew(round));
  }

  /** Seals the draw with a closed share of the office; nothing it depends on may change now. */
  public int seal(Actor officer, UUID roundId) {
    whyNotSeal(officer, roundId).ifPresent(Refusal::raise);
    var round = rounds.lock(roundId);
    // Whoever clicked at the same moment waited for the lock and asked before it.
    sealing().whyNotDraw(round).ifPresent(Refusal::raise);
    var sealed = sealing().seal(round, Share.random());
    tell(sealed, officer);
    return sealed.no();
  }

  /** Adds the share that the supervisor or somebody of the applicants gives. */
  public void give(Actor officer, UUID roundId, Share.Source from, String value) {
    var sealed = waiting(officer, Role.CASE_OFFICER, roundId);
    sealed.add(new Share(from, value.strip()));
    sealing().keep(sealed);
    journal.publish(new ShareGiven(roundId, sealed.no(), from, officer.as(Role.CASE_OFFICER)));
  }

  /** Why the seal cannot be opened now, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotOpen(Actor officer, UUID roundId) {
    var round = rounds.showReview(officer, roundId);
    return round.whyNotReview(officer, Role.CASE_OFFICER).or(() -> whyNotOpen(round));
  }

  /** Opens the seal: the office's share becomes known and the panel is drawn. */
  public List<Panels.Panel> open(Actor officer, UUID roundId) {
    whyNotOpen(officer, roundId).ifPresent(Refusal::raise);
    var round = rounds.lock(roundId);
    return opening.use(round, waiting(officer, Role.CASE_OFFICER, roundId), officer);
  }

  /** Why the seal cannot be given up, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAbandon(Actor head, UUID roundId, String reason) {
    var round = rounds.showReview(head, roundId);
    return round
        .whyNotReview(head, Role.HEAD)
        .or(() -> sealing().waiting(roundId).isEmpty() ? none() : Optional.empty())
        .or(() -> reason.isBlank() ? Refusal.because("panel.reason-missing") : Optional.empty());
  }

  /** The head gives a sealed draw up; every later transcript of the round says so. */
  public void abandon(Actor head, UUID roundId, String reason) {
    whyNotAbandon(head, roundId, reason).ifPresent(Refusal::raise);
    rounds.lock(roundId);
    var sealed = waiting(head, Role.HEAD, roundId);
    sealed.abandon(reason.strip(), head.as(Role.HEAD), journal.now());
    sealing().keep(sealed);
    journal.publish(new DrawAbandoned(roundId, sealed.no(), reason.strip(), head.as(Role.HEAD)));
  }

  private Optional<Refusal> whyNotOpen(RoundView round) {
    return sealing()
        .waiting(round.id())
        .map(it -> opening.whyNotUse(round, it))
        .orElseGet(SealDesk::none);
  }

  private Optional<Refusal> tooFew(RoundView round) {
    return sealing().feasibility(round).possible()
        ? Optional.empty()
        : Refusal.because("draw.too-few-experts");
  }

  private SealedDraw waiting(Actor actor, Role role, UUID roundId) {
    rounds.showReview(actor, roundId).whyNotReview(actor, role).ifPresent(Refusal::raise);
    return sealing().waiting(roundId).orElseThrow(() -> new Refused(Refusal.of("draw.no-seal")));
  }

  private void tell(SealedDraw sealed, Actor officer) {
    var by = officer.as(Role.CASE_OFFICER);
    journal.publish(new DrawSealed(sealed.round(), sealed.no(), sealed.commitment(), by));
  }

  private static Optional<Refusal> none() {
    return Refusal.because("draw.no-seal");
  }

  private Sealing sealing() {
    return opening.sealing();
  }
}
