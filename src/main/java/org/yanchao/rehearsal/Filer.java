package org.yanchao.rehearsal;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.casework.Requests;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.PaperApplication;
import org.yanchao.submission.SubmissionDesk;

/** Files generated applications as their applicants do, or the officer for paper. */
@Component
@Profile({"demo", "rehearsal"})
class Filer {

  private final DraftDesk drafts;
  private final SubmissionDesk submissions;
  private final Entrants entrants;
  private final PaperWork papers;
  private final Desktop desktop;

  Filer(
      DraftDesk drafts,
      SubmissionDesk submissions,
      Entrants entrants,
      PaperWork papers,
      Desktop desktop) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.entrants = entrants;
    this.papers = papers;
    this.desktop = desktop;
  }

  /** Files it and returns the case. */
  UUID file(Plan plan) {
    var applicant = entrants.open(plan);
    return switch (plan.way()) {
      case ONLINE -> online(plan);
      case PAPER -> onPaper(plan);
      case CONFIRMATION -> confirm(plan, entrants.stock(plan, applicant));
    };
  }

  private UUID online(Plan plan) {
    var by = entrants.actor(plan);
    var dossier = drafts.begin(by, desktop.season().id(), plan.filedWith());
    fill(by, dossier, plan);
    // Who is late is refused the review and offered the pool on the same page.
    var late = submissions.whyNotSubmit(by, dossier, Requests.BOTH).isPresent();
    return submissions.submit(by, dossier, late ? Requests.POOL_ONLY : Requests.BOTH);
  }

  private UUID onPaper(Plan plan) {
    var paper =
        new PaperApplication(
            entrants.entry(plan, entrants.actor(plan).account()),
            desktop.season().id(),
            papers.answers(plan),
            papers.evidence(plan),
            papers.people(plan),
            papers.households(plan));
    var officer = desktop.cast().officer(plan.filedWith());
    return submissions.enterPaper(officer, paper, plan.filedAt(), Requests.BOTH);
  }

  private UUID confirm(Plan plan, UUID project) {
    var by = entrants.actor(plan);
    var dossier = drafts.beginConfirmation(by, desktop.season().id(), project);
    fill(by, dossier, plan);
    return submissions.confirmParticipation(by, dossier, plan.stock());
  }

  private void fill(Actor by, UUID dossier, Plan plan) {
    var answers = papers.answers(plan);
    for (var section : papers.form().sections()) {
      drafts.save(by, dossier, section.id(), answers, drafts.show(by, dossier).version());
    }
    papers.evidence(plan).forEach(it -> drafts.addEvidence(by, dossier, it));
    drafts.addPeople(by, dossier, papers.people(plan));
    drafts.addHouseholds(by, dossier, papers.households(plan));
  }
}
