package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.LinkedMultiValueMap;
import org.yanchao.casework.CaseDesk;
import org.yanchao.desk.InvariantReport;
import org.yanchao.kernel.Refusal;

/** Inbox, list of cases, paper entry, pool and the auditor's pages. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class WorkPagesTest {

  @Autowired CountyStage stage;
  @Autowired CaseDesk cases;
  @Autowired InvariantReport report;

  @Test
  void theInboxNamesTheBaseAndLeadsToItsCase() {
    var id = stage.paperCase("待办木耳基地");
    var no = cases.summary(id).caseNo();

    assertThat(stage.open("222403-j1", "/work?activity=Task_CheckForm"))
        .hasStatusOk()
        .bodyText()
        .contains("形式审查", "待办木耳基地", no, "/cases/" + id);
    assertThat(stage.open("222403-j1", "/work?activity=Task_SignAnswer"))
        .bodyText()
        .doesNotContain("待办木耳基地");
    assertThat(stage.open("222403-j1", "/work?state=overdue")).bodyText().doesNotContain("待办木耳基地");
    assertThat(stage.open("222406-j1", "/work")).bodyText().doesNotContain("待办木耳基地");
  }

  @Test
  void casesAreFoundByNameStatusAndLevel() {
    stage.paperCase("查找木耳基地");

    assertThat(stage.open("222403-j1", "/cases?q=查找&status=SUBMITTED&level=COUNTY"))
        .hasStatusOk()
        .bodyText()
        .contains("查找木耳基地", "已提交（待受理）");
    assertThat(stage.open("222403-j1", "/cases?q=查找&status=POOLED"))
        .bodyText()
        .contains("没有符合条件的办件");
  }

  @Test
  void anUnfinishedPaperFormKeepsWhatWasTypedAndSaysWhatIsMissing() {
    var form = new LinkedMultiValueMap<>(CountyStage.paperForm("未填完的基地"));
    form.remove("legalRepresentative");
    form.remove("receivedOn");
    form.set("householdList", "王春木耳种植户");

    assertThat(stage.send("222403-j1", "/cases/new", form))
        .hasStatusOk()
        .bodyText()
        .contains("未填完的基地", "带动创业户第 1 行", "李25")
        .containsSubsequence("请填写收到纸质材料的日期", "请填写“法定代表人", "id=\"receivedOn\"");
    assertThat(stage.open("222403-j1", "/cases")).bodyText().doesNotContain("未填完的基地");
  }

  @Test
  void aPaperHandedInTooLateIsRefusedWithEverythingKept() {
    var form = new LinkedMultiValueMap<>(CountyStage.paperForm("将来的基地"));
    form.set("receivedOn", "2022-07-30");

    var answer = stage.send("222403-j1", "/cases/new", form);

    assertThat(answer).hasStatus(303);
    assertThat(answer.getMvcResult().getFlashMap().get("kept").toString()).contains("将来的基地");
  }

  @Test
  void anOlderPlaceInThePoolIsEnteredWithItsSourceAndReleasedByTheHead() {
    var form = olderPlace("93222403MAYE00010", "存量木耳基地");

    assertThat(stage.open("222403-j1", "/pool/new")).hasStatusOk();
    assertThat(stage.send("222403-j1", "/pool/new", form)).hasRedirectedUrl("/pool");
    var pool = stage.open("222403-f1", "/pool");
    assertThat(pool).bodyText().contains("存量木耳基地", "敦人社发〔2021〕20号");
    var entry = pool.getResponse();
    assertThat(entry.getStatus()).isEqualTo(200);
    assertThat(stage.open("222406-j1", "/pool")).bodyText().doesNotContain("存量木耳基地");
  }

  @Test
  void aDayThatDoesNotExistIsRefusedWithTheFormKept() {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("baseName", "存量大米基地");
    form.add("admittedOn", "2021-02-30");

    var answer = stage.send("222403-j1", "/pool/new", form);

    assertThat(answer).hasStatus(303).hasRedirectedUrl("/cases");
    var flash = answer.getMvcResult().getFlashMap();
    assertThat(flash.get("refusal")).isEqualTo(Refusal.of("desk.unreadable"));
    assertThat(flash.get("kept").toString()).contains("存量大米基地", "2021-02-30");
    assertThat(stage.open("222403-j1", "/register?level=NOWHERE")).hasStatus(400);
    var nothing = stage.send("222403-j1", "/objections").getMvcResult().getFlashMap();
    assertThat(nothing.get("refusal")).isEqualTo(Refusal.of("notice.entry-incomplete"));
  }

  @Test
  void whatIsLongerThanItsColumnIsRefusedAsThat() {
    var form = olderPlace("93222403MAYE00029", "存量蓝莓基地");
    form.set("provenance", "长".repeat(3000));

    var answer = stage.send("222403-j1", "/pool/new", form);

    assertThat(answer.getMvcResult().getFlashMap().get("refusal"))
        .isEqualTo(Refusal.of("desk.too-long"));
    assertThat(stage.open("222403-f1", "/pool")).bodyText().doesNotContain("存量蓝莓基地");
  }

  @Test
  void theAuditorReadsTheTrailInWordsAndVerifiesIt() {
    var no = cases.summary(stage.paperCase("留痕木耳基地")).caseNo();

    assertThat(stage.open("aud", "/trail?subject=" + no)).hasStatusOk().bodyText().contains("提交申报");
    var answer = stage.send("aud", "/trail/verify");
    assertThat(answer.getMvcResult().getFlashMap().get("notice")).isEqualTo("desk.trail.whole");
    assertThat(stage.open("222403-j1", "/trail")).hasStatus(403);
    assertThat(stage.open("aud", "/cases")).hasStatus(403);
  }

  @Test
  void everyCheckOfTheDataHasASentenceOfItsOwn() {
    assertThat(stage.open("aud", "/trail/invariants"))
        .hasStatusOk()
        .bodyText()
        .contains("数据核验", "命名数不超过名额，锁定的排序未被改动", "同一系列的证书编号连续，没有空号")
        .doesNotContain("??")
        .doesNotContain(report.violations().keySet());
  }

  @Test
  void aDeskWithoutTasksOffersNothingToFilter() {
    assertThat(stage.open("220600-j1", "/work"))
        .hasStatusOk()
        .bodyText()
        .contains("没有待办事项")
        .doesNotContain("yc-filter");
  }

  @Test
  void onlyACountyOffersToTypePaper() {
    assertThat(stage.open("222403-j1", "/cases")).hasStatusOk().bodyText().contains("/cases/new");
    assertThat(stage.open("222403-j1", "/cases/new")).bodyText().contains("name=\"receivedOn\"");

    assertThat(stage.open("222400-j1", "/cases"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("/cases/new");
    assertThat(stage.open("222400-j1", "/cases/new"))
        .bodyText()
        .contains("本单位不直接收件")
        .doesNotContain("name=\"receivedOn\"");
    var sent = stage.send("222400-j1", "/cases/new", CountyStage.paperForm("市里收到的基地"));
    assertThat(sent).hasStatus(303);
    assertThat(stage.open("222400-j1", "/cases")).bodyText().doesNotContain("市里收到的基地");
  }

  private static LinkedMultiValueMap<String, String> olderPlace(String code, String baseName) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("creditCode", CreditCodes.valid(code));
    form.add("applicantName", "敦化老合作社");
    form.add("baseName", baseName);
    form.add("entityType", "COOPERATIVE");
    form.add("county", CountyStage.DUNHUA);
    form.add("level", "COUNTY");
    form.add("admittedOn", "2021-11-18");
    form.add("provenance", "敦人社发〔2021〕20号");
    return form;
  }
}
