package org.yanchao.candidacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.GroundClaimView;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casework.CaseDesk;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.reference.Listing;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/** Lets the round's officer decide claimed grounds, until the round has frozen them. */
@Service
@Transactional
public class GroundDesk {

  private final RoundDesk rounds;
  private final Candidates candidates;
  private final Eligibility eligibility;
  private final CaseDesk cases;

  GroundDesk(RoundDesk rounds, Candidates candidates, Eligibility eligibility, CaseDesk cases) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.eligibility = eligibility;
    this.cases = cases;
  }

  /** Every project that takes part or asked to, with what it claims. */
  @Transactional(readOnly = true)
  public List<ClaimsView> list(Actor actor, UUID roundId) {
    var round = rounds.show(actor, roundId);
    var frozen = candidates.findByRoundOrderByNo(roundId);
    if (!frozen.isEmpty()) {
      return frozen.stream().map(it -> claims(it.view())).toList();
    }
    return beforeTheList(round)
        ? eligibility.standings(round).stream().map(this::claims).toList()
        : List.of();
  }

  /** What the reference lists say, by claim, for the round's authority. */
  @Transactional(readOnly = true)
  public Map<UUID, Listing> listings(Actor actor, UUID roundId) {
    var found = new HashMap<UUID, Listing>();
    list(actor, roundId).forEach(it -> found.putAll(cases.listings(it.caseId())));
    return Map.copyOf(found);
  }

  /** Why grounds of this round cannot be decided by this actor, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotDecide(Actor officer, UUID roundId) {
    var round = rounds.show(officer, roundId);
    return officer.whyNot(Role.CASE_OFFICER, round.authority()).or(() -> frozen(round));
  }

  /** The officer confirms or refuses a claim, or leaves it open because a list is missing. */
  public void decide(
      Actor officer, UUID roundId, UUID caseId, UUID claim, GroundStatus status, String reason) {
    whyNotDecide(officer, roundId).ifPresent(Refusal::raise);
    if (list(officer, roundId).stream().noneMatch(it -> it.claims(caseId, claim))) {
      throw new NotFound("claimed ground");
    }
    cases.decideGround(officer, caseId, claim, status, reason);
  }

  private Optional<Refusal> frozen(RoundView round) {
    if (!beforeTheList(round) && round.status() != RoundStatus.FROZEN) {
      return Refusal.because("candidacy.not-ready-for-grounds");
    }
    return candidates.findByRoundOrderByNo(round.id()).stream().anyMatch(Candidate::groundsFrozen)
        ? Refusal.because("candidacy.grounds-frozen-already")
        : Optional.empty();
  }

  /** A ground with relief has to be decided before the list of candidates. */
  private static boolean beforeTheList(RoundView round) {
    return round.status() == RoundStatus.OPEN || round.status() == RoundStatus.PLANNED;
  }

  private ClaimsView claims(CandidateView it) {
    return new ClaimsView(
        it.caseId(), it.caseNo(), it.baseName(), it.applicantName(), claimed(it.caseId()));
  }

  private ClaimsView claims(Standing it) {
    return new ClaimsView(
        it.caseId(), it.caseNo(), it.baseName(), it.applicantName(), claimed(it.caseId()));
  }

  private List<GroundClaimView> claimed(UUID caseId) {
    return cases.grounds(caseId);
  }
}
