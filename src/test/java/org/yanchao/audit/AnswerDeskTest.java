package org.yanchao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanchao.account.Actor;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casefile.DefectView;
import org.yanchao.casework.Answer;
import org.yanchao.casework.Requests;
import org.yanchao.desk.DueWork;
import org.yanchao.dossier.DossierPart;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refused;
import org.yanchao.submission.Office;
import org.yanchao.submission.OfficeTest;
import org.yanchao.submission.Standards2022;
import org.yanchao.submission.SubmissionDesk;

/** The province gives a case back with flags that count from the head's signature on. */
@OfficeTest
class AnswerDeskTest {

  private static final String PROVINCE = "220000";
  private static final Actor OFFICER = Office.officer(PROVINCE);
  private static final Actor HEAD = Office.head(PROVINCE);
  private static final DefectEntry FLAG =
      new DefectEntry("经营信息：地址不全", null, DossierPart.section("base"));

  @Autowired Office office;
  @Autowired Standards2022 standards;
  @Autowired SubmissionDesk submissions;
  @Autowired UpperCaseDesk upper;
  @Autowired AnswerDesk answers;
  @Autowired PackageDesk packages;
  @Autowired DueWork dueWork;

  private UUID id;

  @BeforeEach
  void caseIsWithTheProvince() {
    office.at("2022-07-05T10:00:00");
    standards.issue(PROVINCE, Level.PROVINCE);
    var applicant = office.applicant("93222403MAYC00018H");
    var county = office.submitted(applicant, Office.DUNHUA, Requests.BOTH);
    id = upper.open(upper.open(county, "222400", Level.CITY), PROVINCE, Level.PROVINCE);
    upper.checkPackage(OFFICER, id, true, List.of());
    upper.audit(OFFICER, id, "已核对");
    dueWork.runDue();
  }

  @Test
  void flagsAreListedWhenTheHeadHasSigned() {
    answers.propose(OFFICER, id, Answer.RETURN, "请补正", List.of(FLAG));
    assertThat(answers.proposed(id)).containsExactly(FLAG);
    assertThat(packages.flagged(id)).isEmpty();

    answers.sign(HEAD, id, true, "同意退回");

    assertThat(packages.flagged(id)).extracting(DefectView::part).containsExactly(FLAG.part());
    assertThat(answers.proposed(id)).isEmpty();
  }

  @Test
  void aFlagLongerThanAListHoldsIsRefusedAtOnceAndKeepsNothing() {
    var longest = new DefectEntry("长".repeat(DefectEntry.MOST), null, FLAG.part());
    var tooLong = new DefectEntry("长".repeat(DefectEntry.MOST + 1), null, FLAG.part());

    assertThatThrownBy(() -> answers.propose(OFFICER, id, Answer.RETURN, "x", List.of(tooLong)))
        .hasMessage("casefile.defect-too-long");

    assertThat(answers.proposed(id)).isEmpty();
    answers.propose(OFFICER, id, Answer.RETURN, "请补正", List.of(longest));
    answers.sign(HEAD, id, true, "同意退回");
    assertThat(packages.flagged(id)).extracting(DefectView::text).containsExactly(longest.text());
  }

  @Test
  void whatTheHeadSendsBackIsFlaggedAnew() {
    answers.propose(OFFICER, id, Answer.RETURN, "请补正", List.of(FLAG));
    answers.sign(HEAD, id, false, "请写明要求");
    assertThat(answers.proposed(id)).isEmpty();

    answers.propose(OFFICER, id, Answer.RETURN, "请补正", List.of());
    answers.sign(HEAD, id, true, "");

    assertThat(packages.flagged(id)).isEmpty();
  }

  @Test
  void onlyWhatGoesBackCanBeFlagged() {
    assertThatThrownBy(() -> answers.propose(OFFICER, id, Answer.REFUSE, "不足", List.of(FLAG)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("audit.flags-without-return");
    assertThat(answers.proposed(id)).isEmpty();
    assertThat(packages.current(id)).isEmpty();
  }
}
