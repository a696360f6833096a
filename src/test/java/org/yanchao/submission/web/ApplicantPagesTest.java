package org.yanchao.submission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.account.NewAccount;
import org.yanchao.account.Role;
import org.yanchao.casework.Requests;
import org.yanchao.submission.DraftDesk;
import org.yanchao.submission.Office;

/** What an applicant meets in the browser, from the first form to the receipt. */
@SpringBootTest(properties = "spring.main.web-application-type=servlet")
@AutoConfigureMockMvc
@ActiveProfiles({"rehearsal", "test"})
@Import({Office.class, Visitor.class})
class ApplicantPagesTest {

  @Autowired Visitor visitor;
  @Autowired Office office;
  @Autowired DraftDesk drafts;
  @Autowired AccountDesk accounts;

  @BeforeEach
  void aMorningInTheWindow() {
    office.at("2022-07-18T09:00:00");
  }

  @Test
  void fromTheFirstPageToReceiptAndPrintedForm() throws Exception {
    var applicant = office.applicant("93222403MAYC00018H");
    var begin = post("/applications").param("programme", "jilin-2022").param("county", "222403");
    var dossier = visitor.goneTo(visitor.send(applicant, begin));
    for (var section : Office.answers().entrySet()) {
      var id = UUID.fromString(dossier.substring(dossier.lastIndexOf('/') + 1));
      var seen = String.valueOf(drafts.show(applicant, id).version());
      var form = post(dossier + "/" + section.getKey()).param("seen", seen);
      assertThat(
              visitor.goneTo(
                  visitor.send(applicant, form.params(section.getValue().toParameters()))))
          .doesNotContain("checked");
    }
    var lines = "赵一,222403198001010017,2020-03-01,,是\n钱二，222403198001010025，2021/7/1，2021.7.2，否";
    var people = post(dossier + "/people/lines").param("kind", "EMPLOYED").param("lines", lines);
    assertThat(visitor.goneTo(visitor.send(applicant, people))).isEqualTo(dossier + "/people");
    assertThat(visitor.text(visitor.open(applicant, dossier + "/people")))
        .contains("赵一", "••••••0017", "其中脱贫人口 1 人")
        .doesNotContain("222403198001010017");
    assertThat(visitor.text(visitor.open(applicant, dossier + "/check")))
        .contains("条件自查", "申请入库", "试验基地", "提交申报");

    var submit = post(dossier + "/submission").param("pool", "true").param("review", "true");
    var receipt = visitor.goneTo(visitor.send(applicant, submit));

    assertThat(visitor.text(visitor.open(applicant, receipt)))
        .contains("申报回执", "2022-07-18 09:00:0", "敦化市", "不代表受理");
    assertThat(visitor.text(visitor.open(applicant, receipt.replace("receipt", "form-print"))))
        .contains("于䶮", "市级人社部门意见", "盖章处");
    assertThat(visitor.text(visitor.open(applicant, receipt.replace("/receipt", ""))))
        .contains("办理进度", "已提交（待受理）", "办理期限 2022-07-25", "撤回申报");
    assertThat(visitor.text(visitor.open(applicant, "/applications"))).contains("试验基地", "等待形式审查");
  }

  @Test
  void afterTheWindowOnlyThePoolIsOffered() throws Exception {
    var applicant = office.applicant("93222403MAYC00026C");
    var dossier = "/applications/" + office.dossier(applicant, "222403");
    office.at("2022-07-30T00:00:04");

    assertThat(visitor.text(visitor.open(applicant, dossier + "/check")))
        .containsPattern("name=\"review\"[^>]*disabled")
        .contains("2022-07-30 00:00:0", "可以只申请入库");
    var both = post(dossier + "/submission").param("pool", "true").param("review", "true");
    assertThat(visitor.refusal(visitor.send(applicant, both)).code())
        .isEqualTo("submission.window-closed");
    var pool = post(dossier + "/submission").param("pool", "true");
    assertThat(visitor.goneTo(visitor.send(applicant, pool))).endsWith("/receipt");
  }

  @Test
  void aStalePageIsRefusedAndWhatWasTypedStays() throws Exception {
    var applicant = office.applicant("91222403MAYC00034D");
    var id = office.dossier(applicant, "222403");
    var old = drafts.show(applicant, id).version();
    var path = "/applications/" + id + "/founder";
    var typed = Office.answers().get("founder").with("founderName", "孙立国");
    var first = post(path).param("seen", String.valueOf(old)).params(typed.toParameters());
    visitor.goneTo(visitor.send(applicant, first));
    var late = post(path).param("seen", String.valueOf(old));
    var answer =
        visitor.send(applicant, late.params(typed.with("founderName", "另一页").toParameters()));

    assertThat(visitor.refusal(answer).code()).isEqualTo("dossier.dossier-changed");
    assertThat(drafts.show(applicant, id).answers().text("founderName")).isEqualTo("孙立国");
    var again = visitor.openAgain(applicant, path, answer);
    assertThat(visitor.text(again)).contains("value=\"另一页\"", "孙立国");
  }

  @Test
  void whatIsTypedIsKeptByItselfAndNothingIsToldAboutIt() throws Exception {
    var applicant = office.applicant("93222403MAYC00018H");
    var id = drafts.begin(applicant, Office.PROGRAMME, "222403");
    var path = "/applications/" + id + "/applicant";
    var seen = String.valueOf(drafts.show(applicant, id).version());
    var form = post(path).param("seen", seen).param("auto", "true").param("creditCode", "9322");

    assertThat(visitor.goneTo(visitor.send(applicant, form))).isEqualTo(path);

    assertThat(drafts.show(applicant, id).answers().text("creditCode")).isEqualTo("9322");
    assertThat(visitor.text(visitor.open(applicant, path)))
        .contains("value=\"9322\"", "data-keep")
        .doesNotContain("应为 18 位", "role=\"alert\"");
    var stale = post(path).param("seen", seen).param("auto", "true").param("creditCode", "93");
    assertThat(visitor.refusal(visitor.send(applicant, stale)).code())
        .isEqualTo("dossier.dossier-changed");
  }

  @Test
  void everyWrongLineOfARosterIsToldWithItsReason() throws Exception {
    var applicant = office.applicant("91222403MAYC00034D");
    var id = drafts.begin(applicant, Office.PROGRAMME, "222403");
    var lines =
        "赵一,222403198001010017,2020-03-01\n钱二,123,2021-07-01\n孙三,222403198001010025,2021-13-01";
    var form = post("/applications/" + id + "/people/lines").param("kind", "EMPLOYED");
    var before = drafts.show(applicant, id).content().people();

    var refused = visitor.refusal(visitor.send(applicant, form.param("lines", lines)));

    assertThat(refused.code()).isEqualTo("submission.lines-wrong");
    assertThat(String.valueOf(refused.args().get(0)))
        .contains("第 2 行：", "第 3 行：")
        .doesNotContain("第 1 行", "钱二", "123");
    assertThat(drafts.show(applicant, id).content().people()).isEqualTo(before);
  }

  @Test
  void wrongAnswersAreSavedAndToldBesideTheirFields() throws Exception {
    var applicant = office.applicant("91222406MAYC00042K");
    var id = drafts.begin(applicant, Office.PROGRAMME, "222406");
    var seen = String.valueOf(drafts.show(applicant, id).version());
    var form = post("/applications/" + id + "/applicant").param("seen", seen);

    var next =
        visitor.goneTo(
            visitor.send(applicant, form.param("creditCode", "123").param("contactName", "崔哲")));

    assertThat(next).isEqualTo("/applications/" + id + "/applicant?checked=true");
    assertThat(visitor.text(visitor.open(applicant, next)))
        .contains("value=\"123\"", "value=\"崔哲\"", "应为 18 位", "请填写“单位名称”");
  }

  @Test
  void aFileIsADownloadAndNothingElse() throws Exception {
    var applicant = office.applicant("93222406MAYC000508");
    var id = drafts.begin(applicant, Office.PROGRAMME, "222406");
    var path = "/applications/" + id + "/evidence";
    var scan = new MockMultipartFile("file", "执照.pdf", "text/html", "%PDF-1.7 x".getBytes());
    var form = multipart(path).file(scan).param("kind", "licence").param("title", "营业执照");

    visitor.goneTo(visitor.send(applicant, form.param("fromDay", "2017-03-02")));

    var item = drafts.show(applicant, id).content().evidence().get(0);
    assertThat(visitor.text(visitor.open(applicant, path))).contains("执照.pdf", "时点类", "计入");
    var file = visitor.open(applicant, path + "/" + item.id() + "/file");
    assertThat(file).hasStatusOk().hasContentType("application/pdf");
    assertThat(file).hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
    assertThat(
            visitor.open(office.applicant("91220381MAYC000691"), path + "/" + item.id() + "/file"))
        .hasStatus(404);
  }

  @Test
  void anotherApplicantsDossierAndCaseDoNotExist() throws Exception {
    var owner = office.applicant("93220421MAYC00077X");
    var other = office.applicant("91220421MAYC00085Y");
    var filed = office.submitted(owner, "220421", Requests.BOTH);
    var draft = drafts.mine(owner).get(0).id();
    var pages =
        List.of(
            "/applications/" + draft,
            "/applications/" + draft + "/base",
            "/applications/" + draft + "/people",
            "/applications/" + draft + "/evidence",
            "/applications/" + draft + "/check",
            "/applications/cases/" + filed,
            "/applications/cases/" + filed + "/receipt",
            "/applications/cases/" + filed + "/form-print");

    for (var page : pages) {
      assertThat(visitor.text(visitor.open(owner, page))).contains("</main>");
      assertThat(visitor.open(other, page)).hasStatus(404);
    }
    assertThat(visitor.send(other, post("/applications/cases/" + filed + "/withdrawal")))
        .hasStatus(404);
    assertThat(
            visitor.goneTo(
                visitor.send(owner, post("/applications/cases/" + filed + "/withdrawal"))))
        .isEqualTo("/applications/cases/" + filed);
    assertThat(visitor.text(visitor.open(owner, "/applications/cases/" + filed))).contains("已撤回");
  }

  @Test
  void anAccountWithoutOrganisationRegistersOneFirst() {
    var entry = new NewAccount("d99", "新申报人", Set.of(Role.APPLICANT), null, null);
    var account = accounts.open(Actor.system("test"), entry, "secret");
    var actor = accounts.find(account.toString()).orElseThrow().actor();
    assertThat(visitor.goneTo(visitor.open(actor, "/applications")))
        .isEqualTo("/applications/registration");
    var form =
        Map.of("name", "敦化合作社", "creditCode", "91220581MAYC00093U", "entityType", "COOPERATIVE");
    var register = post("/applications/registration");
    form.forEach(register::param);

    assertThat(visitor.goneTo(visitor.send(actor, register))).isEqualTo("/applications");

    var linked = accounts.find(account.toString()).orElseThrow().actor();
    assertThat(visitor.open(linked, "/applications")).hasStatusOk();
    assertThat(visitor.open(linked, "/applications/registration")).hasStatus3xxRedirection();
  }
}
