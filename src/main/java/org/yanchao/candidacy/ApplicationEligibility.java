package org.yanchao.candidacy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.GroundClaimView;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casefile.VerificationView;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.cultivation.PoolEntryView;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Preferences.ConfirmedGround;
import org.yanchao.round.RoundView;

/** Reads requests, pool and standard and judges who takes part. */
@Component
class ApplicationEligibility implements Eligibility {

  private final CaseDesk cases;
  private final PoolDesk pools;
  private final Yardstick yardstick;
  private final Stamp journal;

  ApplicationEligibility(CaseDesk cases, PoolDesk pools, Yardstick yardstick, Stamp journal) {
    this.cases = cases;
    this.pools = pools;
    this.yardstick = yardstick;
    this.journal = journal;
  }

  @Override
  public List<Standing> standings(RoundView round) {
    var pooled =
        pools.inPool(round.authority(), round.level(), journal.today()).stream()
            .map(PoolEntryView::projectId)
            .collect(Collectors.toSet());
    return cases
        .reviewable(round.authority(), round.level(), round.programme(), round.cycle())
        .stream()
        .sorted(Comparator.comparing(CaseSummary::caseNo))
        .map(request -> standing(round, request, pooled))
        .toList();
  }

  @Override
  public List<FrozenGround> grounds(UUID caseId) {
    return cases.grounds(caseId).stream().map(ApplicationEligibility::frozen).toList();
  }

  /** A visit by two of this cycle counts, whoever made it and for whichever request. */
  @Override
  public boolean visited(UUID caseId) {
    if (byTwo(cases.verifications(caseId))) {
      return true;
    }
    var asked = cases.summary(caseId);
    var parent = asked.parentId();
    return parent != null && cases.summary(parent).cycle() == asked.cycle() && visited(parent);
  }

  private Standing standing(RoundView round, CaseSummary request, Set<UUID> pooled) {
    var facts = cases.facts(request.id());
    var judged = yardstick.judge(round, facts, confirmed(request.id()));
    return new Standing(
        request.id(),
        request.projectId(),
        request.applicant().id(),
        request.applicant().creditCode(),
        request.caseNo(),
        request.baseName(),
        request.applicant().name(),
        request.county(),
        cases.township(request.id()),
        verdict(pooled.contains(request.projectId()), judged.findings()),
        judged.reliefUsed(),
        facts,
        judged.findings());
  }

  private static Standing.Verdict verdict(boolean pooled, List<Finding> findings) {
    if (!pooled) {
      return Standing.Verdict.NOT_IN_POOL;
    }
    return switch (Finding.Outcome.of(findings)) {
      case MET -> Standing.Verdict.TAKES_PART;
      case NOT_MET -> Standing.Verdict.BELOW_CONDITIONS;
      case UNDECIDABLE -> Standing.Verdict.UNDECIDABLE;
    };
  }

  /** Only what an officer has confirmed can lower a threshold. */
  private List<ConfirmedGround> confirmed(UUID caseId) {
    return cases.grounds(caseId).stream()
        .filter(claim -> claim.status() == GroundStatus.CONFIRMED)
        .map(claim -> new ConfirmedGround(claim.claim().category(), claim.claim().ground()))
        .toList();
  }

  private static FrozenGround frozen(GroundClaimView claim) {
    var status =
        switch (claim.status()) {
          case CONFIRMED -> FrozenGround.Status.CONFIRMED;
          case REFUSED -> FrozenGround.Status.REFUSED;
          case PENDING ->
              claim.decidedAt() == null ? FrozenGround.Status.CLAIMED : FrozenGround.Status.PENDING;
        };
    return new FrozenGround(
        claim.id(), claim.claim().category().name(), claim.claim().ground(), status);
  }

  private static boolean byTwo(List<VerificationView> visits) {
    return visits.stream()
        .map(VerificationView::secondPerson)
        .anyMatch(second -> second != null && !second.isBlank());
  }
}
