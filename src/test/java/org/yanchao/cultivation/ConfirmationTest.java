package org.yanchao.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Actor;
import org.yanchao.applicant.ApplicantDesk;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.Requests;
import org.yanchao.casework.ReviewState;
import org.yanchao.desk.DueWork;
import org.yanchao.desk.Inbox;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.SubmissionDesk;

/** D11: in two pools from before this program, it confirms at the higher one. */
@OfficeTest
class ConfirmationTest {

  private static final String COUNTY = "220882";
  private static final String CITY = "220800";

  @Autowired Office office;
  @Autowired ApplicantDesk applicants;
  @Autowired DraftDesk drafts;
  @Autowired SubmissionDesk submissions;
  @Autowired FormalCheckDesk checks;
  @Autowired CaseDesk cases;
  @Autowired PoolDesk pool;
  @Autowired DueWork dueWork;
  @Autowired Inbox inbox;

  private Actor applicant;
  private UUID project;

  @BeforeEach
  void openingStock() {
    office.at("2022-07-12T10:00:00");
    applicant = office.applicant("93220882MAYC001144");
    var owner = Objects.requireNonNull(applicant.holder());
    var system = Actor.system("import");
    project = applicants.project(system, owner, "稻蟹共作创业基地", COUNTY);
    pool.importEntry(system, place(Level.COUNTY, COUNTY));
    pool.importEntry(system, place(Level.CITY, CITY));
  }

  @Test
  void newFilingIsRefusedWithAPointer() {
    var dossier = office.dossier(applicant, COUNTY);

    var refusal = submissions.whyNotSubmit(applicant, dossier, Requests.BOTH);

    assertThat(refusal.map(Refusal::code)).contains("cultivation.already-in-pool");
  }

  @Test
  void participationIsConfirmedWithTheHighestPoolOnly() {
    var dossier = confirmation();

    assertThat(submissions.whyNotConfirm(applicant, dossier, Level.COUNTY).map(Refusal::code))
        .contains("submission.confirm-at-highest-pool");
    var id = submissions.confirmParticipation(applicant, dossier, Level.CITY);
    checks.accept(Office.officer(CITY), id);
    dueWork.runDue();

    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(cases.summary(id).authority()).isEqualTo(CITY);
    assertThat(cases.reviewable(CITY, Level.CITY, Office.PROGRAMME, 2022)).hasSize(1);
    assertThat(pool.entry(project, Level.CITY).map(PoolEntryView::imported)).contains(true);
  }

  @Test
  void confirmationAfterTheWindowIsRefusedAndTheProjectStaysInThePool() {
    var dossier = confirmation();
    office.at("2022-07-30T00:00:00");

    assertThat(submissions.whyNotConfirm(applicant, dossier, Level.CITY).map(Refusal::code))
        .contains("submission.window-closed-confirmation");
    assertThat(pool.entry(project, Level.CITY)).isPresent();
  }

  @Test
  void confirmationWhoseEvidenceIsOutsideAsksAboutThePoolAloneAndGoesOnWithIt() {
    var id = confirmedWithOldPay();
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.POOL_ONLY_OFFERED);
    assertThat(cases.summary(id).reviewState()).isEqualTo(ReviewState.UNPROVED);
    assertThat(openTasks(id)).containsExactly("Task_OfferPoolOnly");

    checks.answerPoolOnly(applicant, id, true);
    dueWork.runDue();

    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.ACCEPTED);
    assertThat(openTasks(id)).doesNotContain("Task_OfferPoolOnly");
    assertThat(cases.reviewable(CITY, Level.CITY, Office.PROGRAMME, 2022)).isEmpty();
  }

  @Test
  void confirmationWithoutAnAnswerAboutThePoolIsNotAccepted() {
    var id = confirmedWithOldPay();

    checks.answerPoolOnly(applicant, id, false);
    dueWork.runDue();

    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.NON_ACCEPTANCE_PROPOSED);
    assertThat(pool.entry(project, Level.CITY)).isPresent();
  }

  private UUID confirmedWithOldPay() {
    var dossier = confirmation();
    var day = LocalDate.parse("2020-05-31");
    drafts.addEvidence(
        applicant, dossier, new EvidenceEntry("pay", "2020年工资表", day, day, null, null));
    var id = submissions.confirmParticipation(applicant, dossier, Level.CITY);
    checks.accept(Office.officer(CITY), id);
    dueWork.runDue();
    return id;
  }

  private List<String> openTasks(UUID id) {
    return inbox.about(id).stream().map(Inbox.Item::activity).toList();
  }

  private UUID confirmation() {
    var dossier = drafts.beginConfirmation(applicant, Office.PROGRAMME, project);
    Office.answers()
        .forEach(
            (section, answers) -> {
              var seen = drafts.show(applicant, dossier).version();
              drafts.save(applicant, dossier, section, answers, seen);
            });
    return dossier;
  }

  private ImportedEntry place(Level level, String authority) {
    return new ImportedEntry(project, level, authority, LocalDate.parse("2021-11-18"), "存量台账");
  }
}
