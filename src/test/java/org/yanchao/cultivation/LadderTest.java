package org.yanchao.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.yanchao.account.Actor;
import org.yanchao.audit.AnswerDesk;
import org.yanchao.audit.PackageDesk;
import org.yanchao.audit.UpperCaseDesk;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.Answer;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseFilter;
import org.yanchao.casework.CaseKind;
import org.yanchao.casework.CaseRow;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.Outcome;
import org.yanchao.casework.Requests;
import org.yanchao.casework.ReviewState;
import org.yanchao.desk.DueWork;
import org.yanchao.dossier.TargetKind;
import org.yanchao.form.FormAnswers;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.Standards2022;
import org.yanchao.submission.SubmissionDesk;
import org.yanchao.verification.VerificationDesk;

/** A case climbs from the county's pool to the province's answer; nothing is retyped. */
@OfficeTest
class LadderTest {

  private static final String CITY = "222400";
  private static final String PROVINCE = "220000";
  private static final Actor OFFICER = Office.officer(Office.DUNHUA);
  private static final PageRequest FIRST = PageRequest.of(0, 10);

  @Autowired Office office;
  @Autowired Standards2022 standards;
  @Autowired SubmissionDesk submissions;
  @Autowired FormalCheckDesk checks;
  @Autowired VerificationDesk verifications;
  @Autowired UpperCaseDesk upper;
  @Autowired AnswerDesk answers;
  @Autowired PackageDesk packages;
  @Autowired CaseDesk cases;
  @Autowired PoolDesk pool;
  @Autowired DueWork dueWork;
  @Autowired IntakeCounted intake;

  private Actor applicant;

  @BeforeEach
  void applicantOfD3() {
    office.at("2022-07-05T10:00:00");
    applicant = office.applicant("91222403MAYC00034D");
  }

  @Test
  void caseWaitsForTheStandardAndIsAdmittedThen() {
    var id = verified();
    assertThat(cases.summary(id).poolVerdict()).isEqualTo("WAITING");
    assertThat(pool.whyNotAdmit(OFFICER, id).map(Refusal::code))
        .contains("cultivation.conditions-not-met");

    standards.issue(Office.DUNHUA, Level.COUNTY);
    dueWork.runDue();
    pool.admit(OFFICER, id);

    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.POOLED);
    assertThat(cases.summary(id).reviewable()).isTrue();
    assertThat(intake.violations()).isEmpty();
    assertThat(pool.inPool(Office.DUNHUA, Level.COUNTY, LocalDate.parse("2022-07-05"))).hasSize(1);
    assertThat(cases.reviewable(Office.DUNHUA, Level.COUNTY, Office.PROGRAMME, 2022)).hasSize(1);
    assertThat(pool.intake(Office.PROGRAMME, 2022).get(0).rate())
        .hasValue(new BigDecimal("1.0000"));
  }

  @Test
  void figuresSetAsideAreBelowTheConditionsAndTheHeadSigns() {
    standards.issue(Office.DUNHUA, Level.COUNTY);
    var id = accepted();
    cases.show(OFFICER, id).content().people().stream()
        .limit(18)
        .forEach(it -> verifications.setAside(OFFICER, id, TargetKind.PERSON, it.id(), "工资表不实"));
    assertThat(cases.counts(id).persons()).isEqualTo(14);

    verify(id);
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.BELOW_CONDITIONS_PROPOSED);
    pool.signBelowConditions(Office.head(Office.DUNHUA), id, true, "不足 15 人");

    assertThat(cases.summary(id).outcome()).contains(Outcome.BELOW_CONDITIONS);
  }

  @Test
  void upperCaseInheritsWhatWasSetAsideBelow() {
    var county = pooled();
    var person = cases.show(OFFICER, county).content().people().get(0);
    verifications.setAside(OFFICER, county, TargetKind.PERSON, person.id(), "重复");

    var city = upper.open(county, CITY, Level.CITY);
    var officer = Office.officer(CITY);
    var household = cases.show(officer, city).content().households().get(0);
    verifications.setAside(officer, city, TargetKind.HOUSEHOLD, household.id(), "已注销");

    assertThat(cases.counts(city).persons()).isEqualTo(31);
    assertThat(cases.counts(city).households()).isEqualTo(2);
    assertThat(cases.counts(county).households()).isEqualTo(3);
    assertThat(cases.summary(city).receivedAt()).isEqualTo(cases.summary(county).receivedAt());
    assertThat(cases.summary(city).kind()).isEqualTo(CaseKind.RECOMMENDED);
  }

  @Test
  void sentAfterTheLastDayReachesThePoolButNotTheRound() {
    var city = upper.open(pooled(), CITY, Level.CITY);

    assertThat(upper.checkCutoff(city, Office.instant("2022-09-30T23:59:59"))).isTrue();
    assertThat(cases.summary(city).reviewState()).isEqualTo(ReviewState.IN_TIME);
    assertThat(upper.checkCutoff(city, Office.instant("2022-10-01T00:00:00"))).isFalse();
    assertThat(cases.summary(city).reviewState()).isEqualTo(ReviewState.LATE);
  }

  @Test
  void provinceReturnsToTheLowerUnitAndRefusesOnlyWhoMissesTheConditions() {
    var officer = Office.officer(PROVINCE);
    var head = Office.head(PROVINCE);
    standards.issue(PROVINCE, Level.PROVINCE);
    var id = upper.open(upper.open(pooled(), CITY, Level.CITY), PROVINCE, Level.PROVINCE);
    upper.checkPackage(officer, id, true, List.of());
    audit(id);
    answers.propose(officer, id, Answer.RETURN, "第 2 页无法辨认", List.of());
    answers.sign(head, id, true, "");
    assertThat(cases.show(Office.officer(CITY), id).summary().status())
        .isEqualTo(CaseStatus.PACKAGE_RETURNED);

    packages.complete(Office.officer(CITY), id, "已重新扫描", Map.of());
    audit(id);
    assertThat(cases.summary(id).poolVerdict()).isEqualTo("NOT_MET");
    assertThat(answers.whyNotPropose(officer, id, Answer.ADMIT, "").map(Refusal::code))
        .contains("audit.not-met");
    answers.propose(officer, id, Answer.REFUSE, "创业户不足 12 户", List.of());
    answers.sign(head, id, true, "");

    assertThat(cases.summary(id).outcome()).contains(Outcome.BELOW_CONDITIONS);
    assertThat(cases.show(officer, id).chain()).hasSize(2);
    assertThat(pool.entry(cases.summary(id).projectId(), Level.PROVINCE)).isEmpty();
  }

  @Test
  void whoWithdrawsTheReviewStaysInThePool() {
    var id = pooled();

    submissions.withdrawReview(applicant, id);

    assertThat(cases.summary(id).outcome()).contains(Outcome.POOLED);
    assertThat(cases.summary(id).reviewable()).isFalse();
    assertThatThrownBy(() -> submissions.withdraw(applicant, id))
        .hasMessage("submission.not-withdrawable");
  }

  @Test
  void falseMaterialTakesTheCaseAndItsPlaceOut() {
    var id = pooled();

    submissions.remove(Office.head(Office.DUNHUA), id, "提供虚假材料");

    assertThat(cases.summary(id).outcome()).contains(Outcome.REMOVED);
    assertThat(pool.entry(cases.summary(id).projectId(), Level.COUNTY)).isEmpty();
    assertThat(pool.intake(Office.PROGRAMME, 2022).get(0).missing()).isEmpty();
  }

  @Test
  void poolWithoutAVerdictIsSeen() {
    var id = pooled();

    cases.poolTested(id, "WAITING", false);

    assertThat(intake.violations()).containsExactly(id.toString());
  }

  @Test
  void eachUnitListsItsOwnCasesAndPlaces() {
    var id = pooled();
    var other = Office.officer("222406");

    assertThat(cases.list(OFFICER, CaseFilter.all(), FIRST).map(CaseRow::id)).containsExactly(id);
    assertThat(cases.list(applicant, CaseFilter.all(), FIRST).map(CaseRow::id)).containsExactly(id);
    assertThat(cases.list(other, CaseFilter.all(), FIRST)).isEmpty();
    assertThat(pool.list(OFFICER, null, true, FIRST)).hasSize(1);
    assertThat(pool.list(other, null, true, FIRST)).isEmpty();
  }

  private UUID accepted() {
    var id = office.submitted(applicant, Office.DUNHUA, Requests.BOTH);
    checks.accept(OFFICER, id);
    dueWork.runDue();
    return id;
  }

  private UUID verified() {
    var id = accepted();
    verify(id);
    return id;
  }

  private void verify(UUID id) {
    var answers = FormAnswers.empty().with("conclusion", "CONFIRMED");
    verifications.verify(OFFICER, id, answers, null, VerificationPurpose.POOL);
    dueWork.runDue();
  }

  private UUID pooled() {
    standards.issue(Office.DUNHUA, Level.COUNTY);
    var id = verified();
    pool.admit(OFFICER, id);
    return id;
  }

  private void audit(UUID id) {
    upper.audit(Office.officer(PROVINCE), id, "已核对");
    dueWork.runDue();
  }
}
