package org.yanchao.submission;

import java.util.UUID;
import org.springframework.stereotype.Component;
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
    var dossier = new Dossier(stamp.id(), start, stamp.now());
    dossier.save(paper.answers().toJson(), stamp.now());
    var saved = file.save(dossier);
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
