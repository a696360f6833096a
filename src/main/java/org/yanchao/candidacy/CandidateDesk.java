package org.yanchao.candidacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Json;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/**
 * Fixes who takes part in a round: in the pool, asked for this year's review in time, and up to the
 * base standard; then fixes the grounds for preference.
 */
@Service
@Transactional
public class CandidateDesk {

  private final RoundDesk rounds;
  private final Candidates candidates;
  private final NotCandidates others;
  private final Eligibility eligibility;
  private final Stamp journal;

  CandidateDesk(
      RoundDesk rounds,
      Candidates candidates,
      NotCandidates others,
      Eligibility eligibility,
      Stamp journal) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.others = others;
    this.eligibility = eligibility;
    this.journal = journal;
  }

  /** Who would take part if the list were frozen now, and who would not and why. */
  @Transactional(readOnly = true)
  public Freeze preview(Actor actor, UUID roundId) {
    var standings = eligibility.standings(rounds.show(actor, roundId));
    return new Freeze(
        standings.stream().filter(Standing::takesPart).toList(),
        standings.stream().filter(standing -> !standing.takesPart()).toList());
  }

  /** Why the list cannot be frozen now, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotFreeze(Actor officer, UUID roundId) {
    var round = rounds.show(officer, roundId);
    return officer.whyNot(Role.CASE_OFFICER, round.authority()).or(() -> notPlanned(round));
  }

  /** Freezes the list; a round that nobody can take part in ends here. Returns the count. */
  public int freeze(Actor officer, UUID roundId) {
    whyNotFreeze(officer, roundId).ifPresent(Refusal::raise);
    var round = rounds.lock(roundId);
    var at = journal.now();
    var count = 0;
    for (var standing : eligibility.standings(round)) {
      if (standing.takesPart()) {
        candidates.save(new Candidate(journal.id(), roundId, ++count, standing, at));
      } else {
        others.save(new NotCandidate(journal.id(), roundId, standing, at));
      }
    }
    var by = officer.as(Role.CASE_OFFICER);
    rounds.advance(roundId, count > 0 ? RoundStatus.FROZEN : RoundStatus.EMPTY, by);
    journal.publish(new CandidatesFrozen(roundId, count, by));
    return count;
  }

  /** Why the grounds cannot be fixed now, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotConfirmGrounds(Actor officer, UUID roundId) {
    var round = rounds.show(officer, roundId);
    return officer.whyNot(Role.CASE_OFFICER, round.authority()).or(() -> groundsOpen(round));
  }

  /** Fixes the grounds of every candidate as the officer has found them, before the draw. */
  public void confirmGrounds(Actor officer, UUID roundId) {
    whyNotConfirmGrounds(officer, roundId).ifPresent(Refusal::raise);
    for (var candidate : candidates.findByRoundOrderByNo(roundId)) {
      candidate.freezeGrounds(Json.write(eligibility.grounds(candidate.levelCase())));
      candidates.save(candidate);
    }
    journal.publish(new GroundsFrozen(roundId, officer.as(Role.CASE_OFFICER)));
  }

  /** The frozen list, for the round's authority. */
  @Transactional(readOnly = true)
  public List<CandidateView> list(Actor actor, UUID roundId) {
    rounds.show(actor, roundId);
    return candidates(roundId);
  }

  /** The requests that are not in the round, with the reasons that were kept. */
  @Transactional(readOnly = true)
  public List<NotCandidateView> others(Actor actor, UUID roundId) {
    rounds.show(actor, roundId);
    return notCandidates(roundId);
  }

  /** The frozen list, for other modules. */
  @Transactional(readOnly = true)
  public List<CandidateView> candidates(UUID roundId) {
    return candidates.findByRoundOrderByNo(roundId).stream().map(Candidate::view).toList();
  }

  /** The requests that are not in the round, for other modules. */
  @Transactional(readOnly = true)
  public List<NotCandidateView> notCandidates(UUID roundId) {
    return others.findByRoundOrderByCaseNo(roundId).stream().map(NotCandidate::view).toList();
  }

  /** The candidacy of a case, for other modules. */
  @Transactional(readOnly = true)
  public Optional<CandidateView> candidacy(UUID caseId) {
    return candidates.findByLevelCase(caseId).stream().findFirst().map(Candidate::view);
  }

  /** Why a case is not a candidate, if it asked to be one; for other modules. */
  @Transactional(readOnly = true)
  public Optional<NotCandidateView> kept(UUID caseId) {
    return others.findByLevelCase(caseId).stream().findFirst().map(NotCandidate::view);
  }

  private static Optional<Refusal> notPlanned(RoundView round) {
    return round.status() == RoundStatus.PLANNED
        ? Optional.empty()
        : Refusal.because("candidacy.not-ready-to-freeze");
  }

  private Optional<Refusal> groundsOpen(RoundView round) {
    if (round.status() != RoundStatus.FROZEN) {
      return Refusal.because("candidacy.not-ready-for-grounds");
    }
    var frozen = candidates.findByRoundOrderByNo(round.id());
    if (frozen.stream().anyMatch(Candidate::groundsFrozen)) {
      return Refusal.because("candidacy.grounds-frozen-already");
    }
    var open = frozen.stream().filter(Candidate::inReview).filter(this::undecided).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Refusal.because("candidacy.grounds-undecided", open.size(), open.get(0).caseNo());
  }

  private boolean undecided(Candidate candidate) {
    return eligibility.grounds(candidate.levelCase()).stream()
        .anyMatch(ground -> ground.status() == FrozenGround.Status.CLAIMED);
  }
}
