package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseStatus;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.kernel.Level;

/** What the officers of a county do on the case page. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class CasePagesTest {

  @Autowired CountyStage stage;
  @Autowired CaseDesk cases;
  @Autowired PoolDesk pools;

  private CaseStatus status(UUID id) {
    return cases.summary(id).status();
  }

  @Test
  void anOfficerSeesTheOwnUnitsCaseAndNobodyElses() {
    var id = stage.paperCase("雁鸣木耳基地一");

    var own = stage.open("222403-j1", "/cases/" + id);
    assertThat(own).hasStatusOk().bodyText().contains("雁鸣木耳基地一", "形式审查", "纸质申报");
    assertThat(stage.open("222406-j1", "/cases/" + id)).hasStatus(404);
    assertThat(stage.open("222406-j1", "/cases")).bodyText().doesNotContain("雁鸣木耳基地一");
    assertThat(
            stage.send("222406-j1", "/cases/" + id + "/formal-check", CountyStage.check("ACCEPT")))
        .hasStatus(404);
    assertThat(status(id)).isEqualTo(CaseStatus.SUBMITTED);
  }

  @Test
  void theWayIntoThePoolIsOnePageFromTheFormalCheckToTheAdmission() {
    var id = stage.paperCase("雁鸣木耳基地二");
    var page = "/cases/" + id;

    assertThat(stage.send("222403-j1", page + "/formal-check", CountyStage.check("ACCEPT")))
        .hasRedirectedUrl(page);
    assertThat(stage.open("222403-j1", page)).bodyText().contains("系统正在办理上一步");
    stage.settle();
    assertThat(stage.open("222403-j1", page)).bodyText().contains("提交核实结果", "材料所属期间");
    assertThat(stage.send("222403-j1", page + "/verify", visit())).hasRedirectedUrl(page);
    stage.settle();
    assertThat(stage.open("222403-j1", page)).bodyText().contains("确认入库", "不少于 15 人");
    assertThat(stage.send("222403-j1", page + "/admit")).hasRedirectedUrl(page);

    assertThat(status(id)).isEqualTo(CaseStatus.POOLED);
    assertThat(pools.entry(cases.summary(id).projectId(), Level.COUNTY)).isPresent();
    assertThat(stage.open("222403-j1", "/pool")).bodyText().contains("雁鸣木耳基地二");
  }

  @Test
  void oneListOfDefectsGrowsRowByRowAndReturnsTheCase() {
    var id = stage.paperCase("雁鸣木耳基地三");
    var page = "/cases/" + id;

    var grown = stage.send("222403-j1", page + "/formal-check", rows("_add", "defects"));
    assertThat(grown).hasStatusOk().bodyText().contains("营业执照页", "defects[2].item");
    assertThat(status(id)).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(stage.send("222403-j1", page + "/formal-check", rows())).hasRedirectedUrl(page);

    assertThat(status(id)).isEqualTo(CaseStatus.RETURNED);
    assertThat(stage.open("222403-j1", page))
        .bodyText()
        .contains("营业执照页：盖章不清", "租赁合同：缺少附页", "代录补正材料");
  }

  @Test
  void aRefusedFormKeepsWhatWasTyped() {
    var id = stage.paperCase("雁鸣木耳基地四");

    var answer =
        stage.send(
            "222403-j1",
            "/cases/" + id + "/transfer",
            "transferTo",
            "999999",
            "transferReason",
            "基地在外县");

    assertThat(answer).hasStatus(303);
    assertThat(answer.getMvcResult().getFlashMap().get("kept"))
        .isEqualTo(Map.of("transferTo", "999999", "transferReason", "基地在外县"));
    assertThat(status(id)).isEqualTo(CaseStatus.SUBMITTED);
  }

  @Test
  void theHeadSignsWhatTheOfficerProposesAndIsToldWhyNotBefore() {
    var id = stage.paperCase("雁鸣木耳基地五");
    var page = "/cases/" + id;

    assertThat(stage.open("222403-f1", page)).bodyText().contains("此事项由经办人办理");
    assertThat(
            stage.send(
                "222403-j1", page + "/formal-check", CountyStage.check("REFUSE", "reason", "材料不实")))
        .hasRedirectedUrl(page);
    assertThat(stage.open("222403-f1", page)).bodyText().contains("材料不实", "审签意见");
    assertThat(
            stage.send(
                "222403-f1", page + "/sign-non-acceptance", "agreed", "true", "signReason", "同意"))
        .hasRedirectedUrl(page);

    assertThat(status(id)).isEqualTo(CaseStatus.NOT_ACCEPTED);
  }

  @Test
  void whatIsTickedNoLongerCountsUntilItIsRestored() {
    var id = stage.paperCase("雁鸣木耳基地六");
    var page = "/cases/" + id;
    var person = cases.show(stage.actor("222403-j1"), id).content().people().get(1).id();

    assertThat(
            stage.send(
                "222403-j1", page + "/set-aside", "item", "PERSON:" + person, "asideReason", "未到岗"))
        .hasRedirectedUrl(page);
    assertThat(cases.counts(id).persons()).isEqualTo(16);
    assertThat(stage.open("222403-j1", page)).bodyText().contains("未到岗", "恢复计入");
    stage.send("222403-j1", page + "/restore", "item", person.toString());

    assertThat(cases.counts(id).persons()).isEqualTo(17);
  }

  @Test
  void aClaimedGroundIsConfirmedWithItsReason() {
    var id = stage.paperCase("雁鸣木耳基地七");
    var page = "/cases/" + id;
    var claim = cases.grounds(id).get(0).id();

    assertThat(
            stage.send(
                "222403-j1",
                page + "/grounds/" + claim,
                "status",
                "CONFIRMED",
                "groundReason",
                "见认定文件"))
        .hasRedirectedUrl(page);

    assertThat(stage.open("222403-j1", page)).bodyText().contains("已确认", "见认定文件");
  }

  private static String[] visit() {
    return new String[] {
      "purpose", "POOL", "visitedOn", "2022-07-18", "method", "DESK",
      "premisesSeen", "YES", "operating", "YES", "rostersSeen", "YES",
      "wagesSeen", "YES", "conclusion", "CONFIRMED", "secondPerson", "张三"
    };
  }

  private static String[] rows(String... more) {
    var rows =
        List.of(
            "defects[0].item",
            "营业执照页",
            "defects[0].problem",
            "盖章不清",
            "defects[1].item",
            "租赁合同",
            "defects[1].problem",
            "缺少附页");
    var all = new ArrayList<>(rows);
    all.addAll(List.of(more));
    return CountyStage.check("RETURN", all.toArray(String[]::new));
  }
}
