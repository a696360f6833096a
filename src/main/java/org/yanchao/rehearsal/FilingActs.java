package org.yanchao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.casework.Requests;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.PaperApplication;
import org.yanchao.submission.SubmissionDesk;

/** Applicants fill in and submit; what must be refused is refused before. */
@Component
@Profile({"demo", "rehearsal"})
class FilingActs implements StoryVerbs {

  private static final List<String> SECTIONS =
      List.of("applicant", "base", "founder", "impact", "priorities", "pledge");
  private static final int PAPER_DAYS = 5;
  private static final int PAPER_HOUR = 15;

  private final StoryCast cast;
  private final StoryForms forms;
  private final StoryRosters rosters;
  private final DraftDesk drafts;
  private final SubmissionDesk submissions;

  FilingActs(
      StoryCast cast,
      StoryForms forms,
      StoryRosters rosters,
      DraftDesk drafts,
      SubmissionDesk submissions) {
    this.cast = cast;
    this.forms = forms;
    this.rosters = rosters;
    this.drafts = drafts;
    this.submissions = submissions;
  }

  @Override
  public Map<String, Consumer<StoryAct>> verbs() {
    return Map.of(
        "draft", act -> draft(act.base()),
        "submit", act -> submit(act.base(), Requests.BOTH),
        "submitlate", act -> submitLate(act.base()),
        "trycounty", act -> mustRefuse(act.base(), Level.COUNTY, "cultivation.already-in-pool"),
        "trycity", act -> mustRefuse(act.base(), Level.CITY, "submission.only-by-recommendation"),
        "confirm", act -> confirm(act.base()),
        "paper", this::paper);
  }

  private void draft(int d) {
    var base = cast.data().base(d);
    var applicant = cast.applicant(d);
    var dossier = begin(applicant, base);
    var answers = forms.application(base);
    for (var section : SECTIONS) {
      var seen = drafts.show(applicant, dossier).version();
      drafts.save(applicant, dossier, section, answers, seen);
    }
    forms.evidence(base).forEach(it -> drafts.addEvidence(applicant, dossier, it));
    drafts.addPeople(applicant, dossier, rosters.people(base));
    drafts.addHouseholds(applicant, dossier, rosters.households(base));
  }

  private UUID begin(Actor applicant, StoryBase base) {
    var programme = cast.data().programme();
    return base.d() == cast.data().stock().d()
        ? drafts.beginConfirmation(applicant, programme, cast.project(base.d()))
        : drafts.begin(applicant, programme, base.county());
  }

  private void submit(int d, Requests asked) {
    submissions.submit(cast.applicant(d), dossier(d), asked);
  }

  /** Four seconds late: the review is not offered any more, the pool is. */
  private void submitLate(int d) {
    expect(
        submissions.whyNotSubmit(cast.applicant(d), dossier(d), Requests.BOTH).orElseThrow(),
        "submission.window-closed");
    submit(d, Requests.POOL_ONLY);
  }

  private void mustRefuse(int d, Level level, String code) {
    var refusal =
        submissions.whyNotSubmit(cast.applicant(d), dossier(d), level, Requests.BOTH).orElseThrow();
    expect(refusal, code);
  }

  private static void expect(Refusal refusal, String code) {
    if (!refusal.code().equals(code)) {
      refusal.raise();
    }
  }

  private void confirm(int d) {
    submissions.confirmParticipation(cast.applicant(d), dossier(d), Level.CITY);
  }

  /** Typed by the counter days after it was handed in. */
  private void paper(StoryAct act) {
    var base = cast.data().base(act.base());
    var entry = new ApplicantEntry(base.creditCode(), base.entity(), base.entityType(), null);
    var application =
        new PaperApplication(
            entry,
            cast.data().programme(),
            forms.application(base),
            forms.evidence(base),
            rosters.people(base),
            rosters.households(base));
    var received =
        BusinessClock.dayOf(act.at())
            .minusDays(PAPER_DAYS)
            .atTime(PAPER_HOUR, 0)
            .atZone(BusinessClock.ZONE)
            .toInstant();
    var officer = cast.officer(base.county());
    submissions.enterPaper(officer, application, received, Requests.BOTH);
  }

  private UUID dossier(int d) {
    return drafts.mine(cast.applicant(d)).stream()
        .map(it -> it.id())
        .findFirst()
        .orElseThrow(() -> new NotFound("dossier"));
  }
}
