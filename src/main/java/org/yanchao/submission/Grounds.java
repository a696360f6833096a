package org.yanchao.submission;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** Claimed grounds and what a level found about them. */
@Component
class Grounds {

  private final DossierContents contents;
  private final GroundDecisions decisions;
  private final Stamp stamp;

  Grounds(DossierContents contents, GroundDecisions decisions, Stamp stamp) {
    this.contents = contents;
    this.decisions = decisions;
    this.stamp = stamp;
  }

  List<GroundClaimView> of(LevelCase it) {
    var found = decisions.findByCaseId(it.id());
    return contents.claims(it.origin().dossierId()).stream()
        .map(
            claim ->
                found.stream()
                    .filter(d -> d.claimId().equals(claim.id()))
                    .findFirst()
                    .orElseGet(() -> new GroundDecision(claim.id(), claim.id(), it.id()))
                    .of(claim))
        .toList();
  }

  void decide(LevelCase it, UUID claim, GroundStatus status, String reason, Who by) {
    var known =
        contents.claims(it.origin().dossierId()).stream().anyMatch(c -> c.id().equals(claim));
    if (!known) {
      throw new NotFound("claim");
    }
    var decision =
        decisions
            .findByClaimIdAndCaseId(claim, it.id())
            .orElseGet(() -> new GroundDecision(stamp.id(), claim, it.id()));
    decision.decide(status, reason, by.account(), stamp.now());
    decisions.save(decision);
  }
}
