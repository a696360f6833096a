package org.yanchao.formalcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Actor;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casefile.DefectView;
import org.yanchao.casefile.SetAsideView;
import org.yanchao.casefile.Stage;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.Outcome;
import org.yanchao.casework.Requests;
import org.yanchao.casework.ReviewState;
import org.yanchao.desk.DueWork;
import org.yanchao.dossier.DossierVersionView;
import org.yanchao.dossier.EvidenceEntry;
import org.yanchao.kernel.NotFound;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.SubmissionDesk;

/** The formal check with its list of defects, its window and its evidence. */
@OfficeTest
class FormalCheckTest {

  private static final Actor OFFICER = Office.officer(Office.DUNHUA);
  private static final Actor HEAD = Office.head(Office.DUNHUA);

  @Autowired Office office;
  @Autowired DraftDesk drafts;
  @Autowired SubmissionDesk submissions;
  @Autowired FormalCheckDesk checks;
  @Autowired CaseDesk cases;
  @Autowired DueWork dueWork;

  private Actor applicant;

  @BeforeEach
  void applicantOfD2() {
    office.at("2022-07-11T10:00:00");
    applicant = office.applicant("93222403MAYC00026C");
  }

  @Test
  void d2IsReturnedAnsweredAndAcceptedWithItsAnswersSideBySide() {
    var dossier = office.dossier(applicant, Office.DUNHUA);
    var id = submissions.submit(applicant, dossier, Requests.BOTH);

    office.at("2022-07-14T15:00:00");
    checks.returnForCorrection(OFFICER, id, List.of(defect("营业执照不清晰"), defect("缺合同")));
    assertThat(cases.summary(id).answerDueOn()).isEqualTo("2022-07-28");
    office.at("2022-07-20T09:00:00");
    var seen = drafts.show(applicant, dossier);
    var better = Office.answers().get("base").with("product", "肉牛");
    drafts.save(applicant, dossier, "base", better, seen.version());
    checks.answerCorrection(applicant, id);

    var view = cases.show(OFFICER, id);
    assertThat(view.summary().formalCheckDueOn()).isEqualTo("2022-07-22");
    assertThat(view.versions()).extracting(DossierVersionView::number).containsExactly(1, 2);
    assertThat(view.versions().get(0).answers()).contains("五味子");
    assertThat(view.versions().get(1).answers()).contains("肉牛");
    assertThat(view.defects()).extracting(DefectView::resolved).containsExactly(true, true);
    office.at("2022-07-21T09:00:00");
    checks.accept(OFFICER, id);
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.ACCEPTED);
  }

  @Test
  void unansweredListEndsNotAcceptedByTheHeadsSignature() {
    var id = office.submitted(applicant, Office.DUNHUA, Requests.BOTH);
    office.at("2022-07-14T15:00:00");
    checks.returnForCorrection(OFFICER, id, List.of(defect("缺合同")));

    office.at("2022-07-28T23:59:00");
    assertThat(checks.whyNotAnswer(applicant, id)).isEmpty();
    office.at("2022-07-29T00:00:01");
    dueWork.runDue();

    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.NON_ACCEPTANCE_PROPOSED);
    checks.signNonAcceptance(HEAD, id, true, "逾期未补正");
    assertThat(cases.summary(id).outcome()).contains(Outcome.NOT_ACCEPTED);
  }

  @Test
  void headSendsAProposalBackToTheFormalCheck() {
    var id = office.submitted(applicant, Office.DUNHUA, Requests.BOTH);
    checks.proposeNonAcceptance(OFFICER, id, "不属于受理范围");

    checks.signNonAcceptance(HEAD, id, false, "属于受理范围");

    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(cases.summary(id).formalCheckDueOn()).isEqualTo("2022-07-18");
  }

  @Test
  void wrongOfficeHandsTheCaseOverWithItsTimeOfReceipt() {
    var id = office.submitted(applicant, Office.DUNHUA, Requests.BOTH);

    checks.transfer(OFFICER, id, "222406", "基地在和龙市");

    var summary = cases.summary(id);
    assertThat(summary.authority()).isEqualTo("222406");
    assertThat(summary.county()).isEqualTo("222406");
    assertThat(summary.receivedAt()).isEqualTo(Office.instant("2022-07-11T10:00:00"));
    assertThatThrownBy(() -> checks.accept(OFFICER, id)).isInstanceOf(NotFound.class);
    checks.accept(Office.officer("222406"), id);
  }

  @Test
  void evidenceIsHeldAgainstItsPeriodItemByItem() {
    var dossier = office.dossier(applicant, Office.DUNHUA);
    var licence = evidence(dossier, "licence", "2017-04-12", null);
    var contract = evidence(dossier, "contract", "2020-03-01", "2023-02-28");
    var first = at(dossier, "2021-06-01T00:00:00");
    var last = at(dossier, "2022-05-31T23:59:59");
    var parcel = at(dossier, "2022-06-01T00:00:00");
    var sale = evidence(dossier, "income", "2022-06-02", null);
    var id = submissions.submit(applicant, dossier, Requests.BOTH);

    checks.accept(OFFICER, id);
    dueWork.runDue();

    var view = cases.show(OFFICER, id);
    assertThat(view.setAsides())
        .extracting(SetAsideView::targetId)
        .containsExactlyInAnyOrder(parcel, sale);
    assertThat(view.setAsides())
        .extracting(SetAsideView::clause)
        .containsOnly("吉人社发〔2022〕17号 三（六）");
    assertThat(List.of(licence, contract, first, last))
        .allSatisfy(
            item -> assertThat(view.findingOn(item).orElseThrow().finding().met()).isTrue());
    assertThat(view.findingOn(contract).orElseThrow().finding().value()).isEqualTo("12");
    assertThat(view.summary().reviewState()).isEqualTo(ReviewState.IN_TIME);
    assertThat(view.findings(Stage.WINDOW)).hasSize(1);
  }

  @Test
  void reviewFallsAwayWhenARequiredKindHasNothingLeftAndThePoolGoesOn() {
    var dossier = office.dossier(applicant, Office.DUNHUA);
    evidence(dossier, "pay", "2022-06-30", null);
    var id = submissions.submit(applicant, dossier, Requests.BOTH);

    checks.accept(OFFICER, id);
    dueWork.runDue();

    assertThat(cases.summary(id).reviewState()).isEqualTo(ReviewState.UNPROVED);
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.ACCEPTED);
  }

  @Test
  void otherUnitsAndOtherApplicantsDoNotSeeTheCase() {
    var id = office.submitted(applicant, Office.DUNHUA, Requests.BOTH);
    var stranger = office.applicant("93222403MAYC00018H");

    assertThat(cases.show(OFFICER, id).asApplicant()).isFalse();
    assertThat(cases.show(applicant, id).asApplicant()).isTrue();
    assertThatThrownBy(() -> cases.show(stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cases.show(Office.officer("222406"), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> checks.accept(Office.officer("222406"), id))
        .isInstanceOf(NotFound.class);
  }

  private UUID evidence(UUID dossier, String kind, String from, String to) {
    var last = to == null ? null : LocalDate.parse(to);
    var entry = new EvidenceEntry(kind, kind, LocalDate.parse(from), last, null, null);
    return drafts.addEvidence(applicant, dossier, entry);
  }

  private UUID at(UUID dossier, String localTime) {
    var entry = new EvidenceEntry("income", "发票", null, null, Office.instant(localTime), null);
    return drafts.addEvidence(applicant, dossier, entry);
  }

  private static DefectEntry defect(String text) {
    return new DefectEntry(text, null);
  }
}
