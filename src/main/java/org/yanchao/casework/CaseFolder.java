package org.yanchao.casework;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.DefectView;
import org.yanchao.casefile.FindingView;
import org.yanchao.casefile.Findings;
import org.yanchao.casefile.GroundClaimView;
import org.yanchao.casefile.Grounds;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.OpinionView;
import org.yanchao.casefile.Papers;
import org.yanchao.casefile.VerificationView;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.DossierContent;
import org.yanchao.dossier.DossierFile;
import org.yanchao.dossier.DossierVersionView;

/** Everything that lies in one case's folder. */
@Component
class CaseFolder {

  private final DossierFile file;
  private final Findings findings;
  private final Papers papers;
  private final Grounds grounds;

  CaseFolder(DossierFile file, Findings findings, Papers papers, Grounds grounds) {
    this.file = file;
    this.findings = findings;
    this.papers = papers;
    this.grounds = grounds;
  }

  Dossier dossier(LevelCase it) {
    return file.get(it.origin().dossierId());
  }

  DossierContent content(LevelCase it) {
    return file.contents().of(it.origin().dossierId());
  }

  List<DossierVersionView> versions(LevelCase it) {
    return file.versions(it.origin().dossierId());
  }

  List<FindingView> findings(LevelCase it) {
    return findings.of(it.id());
  }

  List<DefectView> defects(LevelCase it) {
    return papers.defects(it.id());
  }

  List<OpinionView> opinions(LevelCase it) {
    return papers.opinions(it.id());
  }

  /**
   * Without proposals and audits, which stay in the office until they are signed; then the signed
   * proposal is what tells the applicant why.
   */
  List<OpinionView> publicOpinions(LevelCase it) {
    var signed =
        switch (it.status()) {
          case NOT_ACCEPTED -> OpinionKind.NON_ACCEPTANCE_PROPOSAL;
          case BELOW_CONDITIONS -> OpinionKind.ANSWER_PROPOSAL;
          default -> null;
        };
    return opinions(it).stream()
        .filter(o -> o.kind().forApplicant() || o.kind() == signed)
        .toList();
  }

  List<VerificationView> verifications(LevelCase it) {
    return papers.verifications(it.id());
  }

  List<GroundClaimView> grounds(LevelCase it) {
    return grounds.of(it.id(), it.origin().dossierId());
  }
}
