package org.yanchao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.casework.Requests;
import org.yanchao.formalcheck.FormalCheckDesk;
import org.yanchao.submission.Office;

/** What an applicant meets after submitting. */
@SpringBootTest(properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import({Office.class, Visitor.class})
class CaseProgressPagesTest {

  @Autowired Visitor visitor;
  @Autowired Office office;
  @Autowired FormalCheckDesk checks;
  @Autowired CaseDesk cases;

  @BeforeEach
  void aMorningInTheWindow() {
    office.at("2022-07-14T09:00:00");
  }

  private static String path(UUID id) {
    return "/applications/cases/" + id;
  }

  @Test
  void theListOfDefectsIsShownAndTheCorrectionHandedInOnce() throws Exception {
    var applicant = office.applicant("93222403MAYC009917");
    var id = office.submitted(applicant, "222403", Requests.BOTH);
    var defect = new DefectEntry("营业执照不清晰", "三（六）");
    checks.returnForCorrection(Office.officer("222403"), id, List.of(defect));

    assertThat(visitor.text(visitor.open(applicant, path(id))))
        .contains("需要补正", "营业执照不清晰", "2022-07-28 24:00", "提交补正");
    assertThat(visitor.goneTo(visitor.send(applicant, post(path(id) + "/correction"))))
        .isEqualTo(path(id));
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(visitor.refusal(visitor.send(applicant, post(path(id) + "/correction"))).code())
        .isEqualTo("casework.wrong-step");
  }

  @Test
  void theReasonOfNotAcceptingIsToldOnceItIsSigned() throws Exception {
    var applicant = office.applicant("92222426MAYC00106D");
    var id = office.submitted(applicant, "222406", Requests.BOTH);
    var reason = "基地不在本县经营";
    checks.proposeNonAcceptance(Office.officer("222406"), id, reason);
    assertThat(visitor.text(visitor.open(applicant, path(id))))
        .contains("形式审查中")
        .doesNotContain(reason);

    checks.signNonAcceptance(Office.head("222406"), id, true, "同意");

    assertThat(visitor.text(visitor.open(applicant, path(id)))).contains("不予受理", reason);
  }

  @Test
  void onlyTheReviewCanBeTakenBack() throws Exception {
    var applicant = office.applicant("93220882MAYC001144");
    var id = office.submitted(applicant, "220882", Requests.BOTH);

    assertThat(visitor.goneTo(visitor.send(applicant, post(path(id) + "/review-withdrawal"))))
        .isEqualTo(path(id));

    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(visitor.text(visitor.open(applicant, path(id))))
        .contains("已撤回")
        .doesNotContain("只撤回评审");
  }

  @Test
  void aWrongLineOfARosterKeepsTheWholeRosterOut() throws Exception {
    var applicant = office.applicant("91220723MAYC00122H");
    var dossier = "/applications/" + office.dossier(applicant, "220723");
    var lines = "赵一,222403198001010017,2020-03-01\n钱二,123,2020-03-01\n孙三,222403198001010025,x";
    var form = post(dossier + "/people/lines").param("kind", "EMPLOYED").param("lines", lines);

    var answer = visitor.send(applicant, form);

    assertThat(visitor.refusal(answer).code()).isEqualTo("submission.lines-wrong");
    assertThat(visitor.refusal(answer).args())
        .containsExactly("第 2 行：证件号码不正确。 第 3 行：日期没有填写，或者格式不正确。");
    assertThat(visitor.text(visitor.openAgain(applicant, dossier + "/people", answer)))
        .contains("钱二,123,2020-03-01", "第 2 行：证件号码不正确。")
        .doesNotContain(">赵一<");
  }
}
