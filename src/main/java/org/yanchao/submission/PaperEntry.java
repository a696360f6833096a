package org.yanchao.submission;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.Registry;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.Papers;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.DossierEntries;
import org.yanchao.dossier.DossierFile;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;

/** Types paper applications into dossiers. */
@Component
class PaperEntry {

  private final DossierFile file;
  private final DossierEntries entries;
  private final Registry registry;
  private final Papers papers;
  private final Stamp stamp;

  PaperEntry(
      DossierFile file, DossierEntries entries, Registry registry, Papers papers, Stamp stamp) {
    this.file = file;
    this.entries = entries;
    this.registry = registry;
    this.papers = papers;
    this.stamp = stamp;
  }

  Dossier dossier(PaperApplication paper, String county) {
    entries.whyNotCounty(paper.programme(), county).ifPresent(Refusal::raise);
    var applicant = registry.register(paper.applicant());
    var start = entries.first(applicant.id(), paper.programme(), county);
    var saved = file.answer(file.begin(start, stamp), paper.answers().toJson(), stamp);
    entries.claim(saved);
    paper.evidence().forEach(it -> entries.add(saved, it));
    entries.addPeople(saved, paper.people());
    entries.addHouseholds(saved, paper.households());
    return saved;
  }

  void note(UUID caseId, OpinionKind kind, String text, Who by) {
    papers.opine(caseId, kind, text, by);
  }
}
