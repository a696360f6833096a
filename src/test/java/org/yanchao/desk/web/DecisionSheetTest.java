package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.CaseDesk;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.dossier.TargetKind;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.Level;
import org.yanchao.verification.VerificationDesk;

/** Every outcome has its paper, for the office and the applicant of the case and nobody else. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class DecisionSheetTest {

  private static final String OFFICER = "222403-j1";

  @Autowired CountyStage stage;
  @Autowired CaseDesk cases;
  @Autowired PoolDesk pools;
  @Autowired VerificationDesk verifications;
  @Autowired AccountDesk accounts;

  @Test
  void belowTheConditionsIsToldByClauseFigureAndGap() throws IOException {
    var id = verified("依据单基地一", 4);
    pools.signBelowConditions(stage.actor("222403-f1"), id, true, "人数不足");

    var page = stage.open(OFFICER, "/cases/" + id + "/sheet");

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("办理依据单", "未达入库条件。", "带动创业和吸纳就业人数", "13 人", "不少于 15 人", "相差 2 人")
        .contains("创办人本人不计入", "不计入的人员、创业户和材料", "工资表不实", "人数不足");
    assertThat(text(stage.open(OFFICER, "/cases/" + id + "/sheet.pdf")))
        .contains("办理依据单", "未达入库条件", "不少于15人", "相差2人", "盖章处");
  }

  @Test
  void notAcceptedSaysWhoSignedItAndWhy() {
    var id = stage.paperCase("依据单基地二");
    var refuse = CountyStage.check("REFUSE", "reason", "材料不实");
    stage.send(OFFICER, "/cases/" + id + "/formal-check", refuse);
    stage.send(
        "222403-f1", "/cases/" + id + "/sign-non-acceptance", "agreed", "true", "signReason", "同意");

    assertThat(stage.open(OFFICER, "/cases/" + id + "/sheet"))
        .bodyText()
        .contains("不予受理。", "不予受理审签", "补齐材料后可以重新申报")
        .doesNotContain("拟不予受理");
  }

  @Test
  void whoLeftThePoolReadsTheReasonInTheLetter() {
    var id = verified("依据单基地六", 0);
    pools.admit(stage.actor(OFFICER), id);
    var login = owner("d-sheet-out", id);
    var entry = pools.entry(cases.summary(id).projectId(), Level.COUNTY).orElseThrow();

    pools.release(stage.actor("222403-f1"), entry.id(), "已停止经营一年");

    assertThat(stage.open(login, "/applications/cases/" + id + "/sheet"))
        .bodyText()
        .contains("结果告知书", "已出库。", "已停止经营一年");
    assertThat(stage.open(OFFICER, "/cases/" + id + "/sheet"))
        .bodyText()
        .contains("办理依据单", "已出库。", "入库条件");
  }

  @Test
  void anOpenCaseHasARecordButNoLetter() {
    var id = stage.paperCase("依据单基地三");
    var login = owner("d-sheet-open", id);

    assertThat(stage.open(OFFICER, "/cases/" + id + "/sheet"))
        .bodyText()
        .contains("办理中。", "尚未作出结果");
    assertThat(stage.open(login, "/applications/cases/" + id + "/sheet"))
        .bodyText()
        .contains("还没有办理结果")
        .doesNotContain("不予受理。");
  }

  @Test
  void onlyTheApplicantAndTheOfficersOfTheCaseGetIt() throws IOException {
    var id = verified("依据单基地四", 0);
    pools.admit(stage.actor(OFFICER), id);
    var login = owner("d-sheet-own", id);
    var other = owner("d-sheet-other", stage.paperCase("依据单基地五"));
    var letter = "/applications/cases/" + id + "/sheet";

    assertThat(stage.open(login, letter))
        .hasStatusOk()
        .bodyText()
        .contains("结果告知书", "已进入培育库。", "敦化市雁鸣合作社：");
    assertThat(text(stage.open(login, letter + ".pdf"))).contains("结果告知书", "已进入培育库");
    assertThat(stage.open(OFFICER, "/cases/" + id + "/sheet")).hasStatusOk();
    for (var end : new String[] {"", ".pdf"}) {
      assertThat(stage.open(other, letter + end)).hasStatus(404);
      assertThat(stage.open("222406-j1", "/cases/" + id + "/sheet" + end)).hasStatus(404);
      assertThat(stage.open("aud", "/cases/" + id + "/sheet" + end)).hasStatus(403);
      assertThat(stage.open(login, "/cases/" + id + "/sheet" + end)).hasStatus(403);
      assertThat(stage.open(OFFICER, letter + end)).hasStatus(403);
    }
  }

  /** A case whose pool conditions are tested, with some people set aside. */
  private UUID verified(String base, int aside) {
    var id = stage.paperCase(base);
    var officer = stage.actor(OFFICER);
    stage.send(OFFICER, "/cases/" + id + "/formal-check", CountyStage.check("ACCEPT"));
    stage.settle();
    cases.show(officer, id).content().people().stream()
        .limit(aside)
        .forEach(it -> verifications.setAside(officer, id, TargetKind.PERSON, it.id(), "工资表不实"));
    var answers = FormAnswers.empty().with("conclusion", "CONFIRMED");
    verifications.verify(officer, id, answers, null, VerificationPurpose.POOL);
    stage.settle();
    return id;
  }

  private String owner(String login, UUID caseId) {
    var applicant = cases.summary(caseId).applicant().id();
    accounts.open(
        Actor.system("stage"),
        new NewAccount(login, login, Set.of(Role.APPLICANT), null, applicant),
        "secret");
    return login;
  }

  private static String text(MvcTestResult answer) throws IOException {
    assertThat(answer).hasStatusOk().hasContentType("application/pdf");
    try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }
}
