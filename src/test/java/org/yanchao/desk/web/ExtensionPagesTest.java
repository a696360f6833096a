package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.kernel.Refusal;
import org.yanchao.recheck.RecheckDesk;
import org.yanchao.recheck.RecheckResult;

/** Extending a term and answering a request to look again, in the browser. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class ExtensionPagesTest {

  private static final String OFFICER = "222403-j1";
  private static final String HEAD = "222403-f1";
  private static final String PAPER = "敦人社发〔2022〕11号";

  @Autowired CountyStage stage;
  @Autowired CaseDesk cases;
  @Autowired RecheckDesk rechecks;

  private static String refusal(MvcTestResult answer) {
    return ((Refusal) answer.getMvcResult().getFlashMap().get("refusal")).code();
  }

  private static String[] extension(String what) {
    return new String[] {"what", what, "day", "2022-08-05", "document", PAPER, "reason", "疫情管控"};
  }

  @Test
  void theHeadExtendsTheWindowAndEverybodyReadsIt() {
    var what = extension("WINDOW@jilin-2022");

    assertThat(stage.open(OFFICER, "/extensions")).hasStatusOk().bodyText().contains("由本单位负责人办理");
    assertThat(refusal(stage.send(OFFICER, "/extensions", what))).isEqualTo("account.role-needed");
    assertThat(stage.open(HEAD, "/extensions")).bodyText().contains("现为 2022-07-29");
    assertThat(stage.send(HEAD, "/extensions", what)).hasRedirectedUrl("/extensions");

    assertThat(stage.open(HEAD, "/extensions"))
        .bodyText()
        .contains("现为 2022-08-05", "2022-07-29", PAPER, "疫情管控");
    assertThat(stage.open(OFFICER, "/guide")).bodyText().contains("敦化市", PAPER);
    assertThat(stage.open("222406-j1", "/extensions")).bodyText().doesNotContain("疫情管控");
    assertThat(stage.send(HEAD, "/extensions", extension("NOTHING@x"))).hasStatus(404);
  }

  @Test
  void theHeadExtendsOneAnswerOnTheCasePage() {
    var id = stage.paperCase("延期木耳基地");
    var form = new String[] {"day", "2022-08-12", "document", PAPER, "reason", "道路中断"};
    assertThat(stage.open(HEAD, "/cases/" + id)).bodyText().doesNotContain("延长答复期限");
    stage.send(
        OFFICER,
        "/cases/" + id + "/formal-check",
        CountyStage.check("RETURN", "defects[0].item", "合同", "defects[0].problem", "缺页"));

    assertThat(stage.open(OFFICER, "/cases/" + id)).bodyText().doesNotContain("延长答复期限");
    assertThat(stage.open(HEAD, "/cases/" + id)).bodyText().contains("延长答复期限");
    assertThat(stage.send(HEAD, "/cases/" + id + "/extension", form))
        .hasRedirectedUrl("/cases/" + id);

    assertThat(stage.open(OFFICER, "/cases/" + id)).bodyText().contains("延长至 2022-08-12", PAPER);
    assertThat(cases.summary(id).answerDueOn()).isEqualTo("2022-08-12");
    assertThat(stage.send("222406-j1", "/cases/" + id + "/extension", form)).hasStatus(404);
  }

  @Test
  void theOfficerAnswersARequestToLookAgain() {
    var id = notAccepted("复核木耳基地");
    rechecks.ask(applicantOf(id), id, "营业执照有效，附页已补");
    var request = rechecks.ofCase(id).get(0).id();

    assertThat(stage.open(OFFICER, "/cases/" + id)).bodyText().contains("复核申请", "等待答复");
    assertThat(stage.open(OFFICER, "/rechecks"))
        .hasStatusOk()
        .bodyText()
        .contains("复核木耳基地", "营业执照有效", "维持原结果");
    assertThat(stage.open("222406-j1", "/rechecks")).bodyText().doesNotContain("复核木耳基地");
    assertThat(stage.open(OFFICER, "/work")).bodyText().contains("答复复核申请", "复核木耳基地");
    assertThat(stage.open("222406-j1", "/work")).bodyText().doesNotContain("复核木耳基地");
    assertThat(
            refusal(stage.send(OFFICER, "/rechecks/" + request, "result", "KEPT", "reason", " ")))
        .isEqualTo("recheck.text");
    assertThat(stage.send(OFFICER, "/rechecks/" + request, "result", "KEPT", "reason", "执照已过有效期"))
        .hasRedirectedUrl("/rechecks");

    assertThat(rechecks.ofCase(id).get(0).result()).isEqualTo(RecheckResult.KEPT);
    assertThat(stage.open(OFFICER, "/rechecks")).bodyText().contains("执照已过有效期");
    assertThat(stage.open(OFFICER, "/work")).bodyText().doesNotContain("答复复核申请");
  }

  private UUID notAccepted(String name) {
    var id = stage.paperCase(name);
    stage.send(
        OFFICER, "/cases/" + id + "/formal-check", CountyStage.check("REFUSE", "reason", "执照过期"));
    stage.send(HEAD, "/cases/" + id + "/sign-non-acceptance", "agreed", "true", "signReason", "同意");
    assertThat(cases.summary(id).status()).isEqualTo(CaseStatus.NOT_ACCEPTED);
    return id;
  }

  private Actor applicantOf(UUID id) {
    return new Actor(
        UUID.randomUUID().toString(),
        Set.of(Role.APPLICANT),
        null,
        cases.summary(id).applicant().id(),
        false);
  }
}
