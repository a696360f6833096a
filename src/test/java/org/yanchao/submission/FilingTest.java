package org.yanchao.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.applicant.ApplicantEntry;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.Outcome;
import org.yanchao.casework.Requests;
import org.yanchao.casework.ReviewState;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** Filing on line and on paper, in time and late (D3, D4, D6, D11, D12). */
@OfficeTest
class FilingTest {

  @Autowired Office office;
  @Autowired DraftDesk drafts;
  @Autowired SubmissionDesk submissions;
  @Autowired CaseDesk cases;

  @Test
  void d6TwoSecondsBeforeTheEndOfTheWindowIsInTime() {
    office.at("2022-07-29T23:59:58");
    var applicant = office.applicant("91220381MAYC000691");

    var id = office.submitted(applicant, "220184", Requests.BOTH);

    var summary = cases.summary(id);
    assertThat(summary.status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(summary.caseNo()).isEqualTo("220184-2022-0001");
    assertThat(summary.reviewState()).isEqualTo(ReviewState.REQUESTED);
  }

  @Test
  void d12FourSecondsLateIsOfferedThePoolOnlyAndKeepsItsAnswers() {
    office.at("2022-07-30T00:00:04");
    var applicant = office.applicant("91220723MAYC00122H");
    var dossier = office.dossier(applicant, "220723");

    var refusal = submissions.whyNotSubmit(applicant, dossier, Requests.BOTH);

    assertThat(refusal.map(Refusal::code)).contains("submission.window-closed");
    assertThat(refusal.orElseThrow().args())
        .isEqualTo(List.of("2022-07-01", "2022-07-29", "2022-07-30 00:00:04"));
    var id = submissions.submit(applicant, dossier, Requests.POOL_ONLY);
    assertThat(cases.summary(id).reviewState()).isEqualTo(ReviewState.NONE);
    assertThat(drafts.show(applicant, dossier).answers().text("baseName")).isEqualTo("试验基地");
  }

  @Test
  void d4PaperHandedInBeforeTheEndIsInTimeWhenTypedLater() {
    office.at("2022-08-02T10:00:00");
    var paper = paper("91222406MAYC00042K");

    var id =
        submissions.enterPaper(
            Office.officer("222406"), paper, Office.instant("2022-07-28T16:00:00"), Requests.BOTH);

    var summary = cases.summary(id);
    assertThat(summary.paper()).isTrue();
    assertThat(summary.receivedAt()).isEqualTo(Office.instant("2022-07-28T16:00:00"));
    assertThat(summary.formalCheckDueOn()).isEqualTo("2022-08-04");
  }

  @Test
  void paperHandedInAfterTheEndIsLateHoweverEarlyItIsTyped() {
    office.at("2022-08-02T10:00:00");
    var received = Office.instant("2022-07-30T08:30:00");

    assertThatThrownBy(
            () ->
                submissions.enterPaper(
                    Office.officer("222406"), paper("91222406MAYC00042K"), received, Requests.BOTH))
        .isInstanceOf(Refused.class)
        .hasMessage("submission.window-closed");
  }

  @Test
  void secondLiveCaseOfTheSameEntityIsRefusedWithItsNumber() {
    office.at("2022-07-05T09:00:00");
    var applicant = office.applicant("93222403MAYC00018H");
    office.submitted(applicant, Office.DUNHUA, Requests.BOTH);
    var again = office.dossier(applicant, "222406");

    var refusal = submissions.whyNotSubmit(applicant, again, Requests.BOTH).orElseThrow();

    assertThat(refusal.code()).isEqualTo("submission.live-case-exists");
    assertThat(refusal.args()).isEqualTo(List.of("222403-2022-0001"));
  }

  @Test
  void whoWithdrewMayFileAgainInTheWindow() {
    office.at("2022-07-05T09:00:00");
    var applicant = office.applicant("93222403MAYC00018H");
    var dossier = office.dossier(applicant, Office.DUNHUA);
    var first = submissions.submit(applicant, dossier, Requests.BOTH);

    submissions.withdraw(applicant, first);
    var second = submissions.submit(applicant, dossier, Requests.BOTH);

    assertThat(cases.summary(first).outcome()).contains(Outcome.WITHDRAWN);
    assertThat(cases.summary(second).caseNo()).isEqualTo("222403-2022-0002");
  }

  @Test
  void ec06CityTakesNoFilingsAndPointsToTheCounty() {
    office.at("2022-07-12T09:00:00");
    var applicant = office.applicant("93222403MAYC00018H");
    var dossier = office.dossier(applicant, Office.DUNHUA);

    var refusal =
        submissions.whyNotSubmit(applicant, dossier, Level.CITY, Requests.BOTH).orElseThrow();

    assertThat(refusal.code()).isEqualTo("submission.only-by-recommendation");
    assertThat(refusal.clause()).isEqualTo("吉人社发〔2022〕17号 三（六）");
  }

  @Test
  void incompleteFormIsNotTaken() {
    office.at("2022-07-12T09:00:00");
    var applicant = office.applicant("93222403MAYC00018H");
    var dossier = drafts.begin(applicant, Office.PROGRAMME, Office.DUNHUA);

    assertThatThrownBy(() -> submissions.submit(applicant, dossier, Requests.BOTH))
        .hasMessage("submission.form-incomplete");
  }

  @Test
  void anotherApplicantsDossierDoesNotExist() {
    office.at("2022-07-12T09:00:00");
    var owner = office.applicant("93222403MAYC00018H");
    var other = office.applicant("93222403MAYC00026C");
    var dossier = office.dossier(owner, Office.DUNHUA);

    assertThat(drafts.show(owner, dossier).id()).isEqualTo(dossier);
    assertThatThrownBy(() -> drafts.show(other, dossier)).isInstanceOf(NotFound.class);
  }

  @Test
  void stalePageDoesNotOverwriteUnseenWork() {
    office.at("2022-07-12T09:00:00");
    var applicant = office.applicant("93222403MAYC00018H");
    var dossier = office.dossier(applicant, Office.DUNHUA);
    var seen = drafts.show(applicant, dossier).version();
    var answers = Office.answers().get("base");
    drafts.save(applicant, dossier, "base", answers.with("product", "人参"), seen);

    assertThatThrownBy(() -> drafts.save(applicant, dossier, "base", answers, seen))
        .hasMessage("dossier.dossier-changed");
  }

  @Test
  void submittedDossierIsLocked() {
    office.at("2022-07-12T09:00:00");
    var applicant = office.applicant("93222403MAYC00018H");
    var dossier = office.dossier(applicant, Office.DUNHUA);
    submissions.submit(applicant, dossier, Requests.BOTH);

    assertThatThrownBy(() -> drafts.addPeople(applicant, dossier, Office.people(1)))
        .hasMessage("casework.dossier-locked");
  }

  @Test
  void projectInNoPoolCannotConfirm() {
    office.at("2022-07-12T09:00:00");
    var applicant = office.applicant("93222403MAYC00018H");
    UUID dossier = office.dossier(applicant, Office.DUNHUA);

    assertThat(submissions.whyNotConfirm(applicant, dossier, Level.COUNTY).map(Refusal::code))
        .contains("submission.not-in-pool");
  }

  private static PaperApplication paper(String creditCode) {
    var answers =
        Office.answers().values().stream().reduce(FormAnswers.empty(), FilingTest::together);
    var entry = new ApplicantEntry(creditCode, "崇善辣白菜", "COMPANY", null);
    return new PaperApplication(
        entry, Office.PROGRAMME, answers, List.of(), Office.people(20), List.of());
  }

  private static FormAnswers together(FormAnswers all, FormAnswers section) {
    var result = all;
    for (var key : section.values().keySet()) {
      result = result.withAll(key, section.all(key));
    }
    return result;
  }
}
