package org.yanchao.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Actor;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.Outcome;
import org.yanchao.casework.Requests;
import org.yanchao.casework.ReviewState;
import org.yanchao.desk.DueWork;
import org.yanchao.form.FormAnswers;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.Standards2022;
import org.yanchao.submission.SubmissionDesk;
import org.yanchao.verification.VerificationDesk;

/** Who is in the pool may ask for the review within the window, and is let go by the head. */
@OfficeTest
class PoolKeepingTest {

  private static final Actor OFFICER = Office.officer(Office.DUNHUA);
  private static final Actor HEAD = Office.head(Office.DUNHUA);

  @Autowired Office office;
  @Autowired Standards2022 standards;
  @Autowired SubmissionDesk submissions;
  @Autowired FormalCheckDesk checks;
  @Autowired VerificationDesk verifications;
  @Autowired CaseDesk cases;
  @Autowired PoolDesk pool;
  @Autowired DueWork dueWork;

  private Actor applicant;

  @BeforeEach
  void applicantOfD3() {
    office.at("2022-07-05T10:00:00");
    applicant = office.applicant("91222403MAYC00034D");
    standards.issue(Office.DUNHUA, Level.COUNTY);
  }

  @Test
  void pooledCaseAsksForTheReviewWithinTheWindow() {
    var id = pooled(Requests.POOL_ONLY);
    assertThat(cases.summary(id).reviewable()).isFalse();

    submissions.requestReview(applicant, id);

    assertThat(cases.summary(id).reviewState()).isEqualTo(ReviewState.IN_TIME);
    assertThat(cases.reviewable(Office.DUNHUA, Level.COUNTY, Office.PROGRAMME, 2022)).hasSize(1);
    assertThat(submissions.whyNotRequestReview(applicant, id).map(Refusal::code))
        .contains("casework.wrong-step");
  }

  @Test
  void askingForTheReviewEndsWithTheWindowToTheSecond() {
    var id = pooled(Requests.POOL_ONLY);
    office.at("2022-07-29T23:59:59");
    assertThat(submissions.whyNotRequestReview(applicant, id)).isEmpty();
    office.at("2022-07-30T00:00:00");

    assertThatThrownBy(() -> submissions.requestReview(applicant, id))
        .hasMessage("submission.window-closed");
    assertThat(cases.summary(id).reviewState()).isEqualTo(ReviewState.NONE);
  }

  @Test
  void caseThatIsNotInThePoolAsksWithItsFilingOnly() {
    var id = office.submitted(applicant, Office.DUNHUA, Requests.POOL_ONLY);

    assertThat(submissions.whyNotRequestReview(applicant, id).map(Refusal::code))
        .contains("casework.wrong-step");
  }

  @Test
  void headLetsAProjectGoAndItsCaseGoesWithIt() {
    var id = pooled(Requests.BOTH);
    var entry = entryOf(id);

    pool.release(HEAD, entry, "基地已停止经营");

    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.REMOVED);
    assertThat(cases.summary(id).outcome()).contains(Outcome.REMOVED);
    var left = pool.show(OFFICER, entry);
    assertThat(left.leftOn()).isEqualTo(LocalDate.of(2022, 7, 5));
    assertThat(left.leaveReason()).isEqualTo("基地已停止经营");
    assertThat(pool.entry(cases.summary(id).projectId(), Level.COUNTY)).isEmpty();
    assertThatThrownBy(() -> pool.release(HEAD, entry, "再次"))
        .hasMessage("cultivation.left-already");
  }

  @Test
  void onlyTheHeadOfThePoolLetsGoAndNeverWithoutAReason() {
    var entry = entryOf(pooled(Requests.BOTH));

    assertThatThrownBy(() -> pool.release(HEAD, entry, " "))
        .hasMessage("cultivation.reason-missing");
    assertThatThrownBy(() -> pool.release(OFFICER, entry, "理由")).hasMessage("account.role-needed");
    assertThatThrownBy(() -> pool.release(Office.head("222406"), entry, "理由"))
        .hasMessageContaining("pool entry");
    assertThat(pool.show(OFFICER, entry).leftOn()).isNull();
  }

  private UUID entryOf(UUID id) {
    return pool.entry(cases.summary(id).projectId(), Level.COUNTY).orElseThrow().id();
  }

  private UUID pooled(Requests asked) {
    var id = office.submitted(applicant, Office.DUNHUA, asked);
    checks.accept(OFFICER, id);
    dueWork.runDue();
    var answers = FormAnswers.empty().with("conclusion", "CONFIRMED");
    verifications.verify(OFFICER, id, answers, null, VerificationPurpose.POOL);
    dueWork.runDue();
    pool.admit(OFFICER, id);
    return id;
  }
}
