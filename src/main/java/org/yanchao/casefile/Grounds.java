package org.yanchao.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.dossier.DossierContents;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** Claimed grounds and what a level found about them. */
@Component
@NamedInterface("desks")
public class Grounds {

  private final DossierContents contents;
  private final GroundDecisions decisions;
  private final Stamp stamp;

  Grounds(DossierContents contents, GroundDecisions decisions, Stamp stamp) {
    this.contents = contents;
    this.decisions = decisions;
    this.stamp = stamp;
  }

  public List<GroundClaimView> of(UUID caseId, UUID dossier) {
    var found = decisions.findByCaseId(caseId);
    return contents.claims(dossier).stream()
        .map(
            claim ->
                found.stream()
                    .filter(d -> d.claimId().equals(claim.id()))
                    .findFirst()
                    .orElseGet(() -> new GroundDecision(claim.id(), claim.id(), caseId))
                    .of(claim))
        .toList();
  }

  public void decide(
      UUID caseId, UUID dossier, UUID claim, GroundStatus status, String reason, Who by) {
    var known = contents.claims(dossier).stream().anyMatch(c -> c.id().equals(claim));
    if (!known) {
      throw new NotFound("claim");
    }
    var decision =
        decisions
            .findByClaimIdAndCaseId(claim, caseId)
            .orElseGet(() -> new GroundDecision(stamp.id(), claim, caseId));
    decision.decide(status, reason, by.account(), stamp.now());
    decisions.save(decision);
  }
}
