package org.yanchao.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.applicant.Registry;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casework.CaseClock;
import org.yanchao.casework.CaseNumbers;
import org.yanchao.casework.CaseOrigin;
import org.yanchao.casework.CaseStore;
import org.yanchao.casework.Filing;
import org.yanchao.casework.LevelCase;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.DossierFile;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Who;

/** Turns a dossier into a case: project, snapshot, number, clock. */
@Component
class Filings {

  private final DossierFile file;
  private final Registry registry;
  private final CaseNumbers numbers;
  private final CaseStore store;
  private final PaperEntry paperEntry;

  Filings(
      DossierFile file,
      Registry registry,
      CaseNumbers numbers,
      CaseStore store,
      PaperEntry paperEntry) {
    this.file = file;
    this.registry = registry;
    this.numbers = numbers;
    this.store = store;
    this.paperEntry = paperEntry;
  }

  /** Types what was handed in on paper. */
  Dossier typed(PaperApplication paper, String county) {
    return paperEntry.dossier(paper, county);
  }

  void note(UUID caseId, OpinionKind kind, String text, Who by) {
    paperEntry.note(caseId, kind, text, by);
  }

  UUID file(Dossier dossier, Filing filing, Who by) {
    settleProject(dossier);
    file.keep(dossier, store.stamp());
    var number = numbers.next(filing.authority(), dossier.cycle());
    file.filedUnder(dossier, store.newest(dossier.programme()).pin());
    var origin = CaseOrigin.filed(number, dossier, filing);
    var filed = LevelCase.filed(store.stamp().id(), origin, filing, clock(filing, dossier));
    store.save(filed);
    store.publish(
        new ApplicationSubmitted(
            filed.id(),
            filing.level(),
            filing.authority(),
            filing.kind(),
            filing.requests().pool(),
            filing.requests().review(),
            filed.clock().dueOn().orElseThrow(),
            by));
    return filed.id();
  }

  /** Paper counts from its time of receipt, whenever it is typed. */
  private CaseClock clock(Filing filing, Dossier dossier) {
    var days = store.newest(dossier.programme()).terms().formalCheck().workingDays();
    return CaseClock.started(day(filing.receivedAt()), days, store.stamp().calendar());
  }

  private static LocalDate day(Instant instant) {
    return BusinessClock.dayOf(instant);
  }

  /** A first filing enters the project; what it is called follows the form. */
  private void settleProject(Dossier dossier) {
    var name = FormAnswers.fromJson(dossier.answers()).text("baseName");
    var known = dossier.projectId();
    if (known.isPresent()) {
      registry.rename(known.get(), name);
    } else {
      var project = registry.project(dossier.applicantId(), name, dossier.county());
      file.belongTo(dossier, project);
    }
  }
}
