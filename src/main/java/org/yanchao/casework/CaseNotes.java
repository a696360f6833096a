package org.yanchao.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.FindingView;
import org.yanchao.casefile.Findings;
import org.yanchao.casefile.GroundClaimView;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casefile.Grounds;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.Papers;
import org.yanchao.casefile.Stage;
import org.yanchao.casefile.VerificationView;
import org.yanchao.kernel.Who;
import org.yanchao.policy.Finding;

/** Puts findings, grounds and opinions into cases. */
@Component
class CaseNotes {

  private final Findings findings;
  private final Grounds grounds;
  private final Papers papers;
  private final GroundListings listings;
  private final CaseTownship townships;

  CaseNotes(
      Findings findings,
      Grounds grounds,
      Papers papers,
      GroundListings listings,
      CaseTownship townships) {
    this.findings = findings;
    this.grounds = grounds;
    this.papers = papers;
    this.listings = listings;
    this.townships = townships;
  }

  CaseTownship townships() {
    return townships;
  }

  GroundListings listings() {
    return listings;
  }

  void findings(UUID id, Stage stage, List<Finding> found) {
    findings.replace(id, stage, found);
  }

  List<FindingView> findings(UUID id) {
    return findings.of(id);
  }

  List<GroundClaimView> grounds(LevelCase it) {
    return grounds.of(it.id(), it.origin().dossierId());
  }

  List<VerificationView> verifications(UUID id) {
    return papers.verifications(id);
  }

  void decide(LevelCase it, UUID claim, GroundStatus status, String reason, Who by) {
    grounds.decide(it.id(), it.origin().dossierId(), claim, status, reason, by);
  }

  void opine(UUID id, OpinionKind kind, String text, Who by) {
    papers.opine(id, kind, text, by);
  }
}
