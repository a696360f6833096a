package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A city points at one paper and one person; the applicant changes these and nothing else. */
@ExtendWith(BrowserDemo.class)
@Order(Season.RETURNED_PACKAGE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReturnedPackageJourney {

  private static final String BASE = "雁鸣木耳返乡创业基地";
  private static final String CITY = "222400-j1";
  private static final String COUNTY = "222403-j1";
  private static final String PAPER = "营业执照";
  private static String person;

  @Test
  @Order(1)
  void the_city_flags_a_paper_and_a_person(Demo demo) {
    demo.moveTo("2022-09-23T09:00");
    try (var officer = demo.visitor()) {
      officer.signIn(CITY).openTask(BASE).unfold("退回下级补充");
      officer.page().locator("summary:has-text('证明材料（')").click();
      officer.page().locator("label:has-text('" + PAPER + "') + input").first().fill("副本第2页不清晰。");
      officer.page().locator("summary:has-text('名册：')").click();
      var row = officer.page().locator("label:has-text('尾号')").first();
      person = row.textContent().replaceAll("（.*", "");
      row.locator("+ input").fill("合同期限与社保记录不一致。");
      officer.press("一次告知并退回").see("推荐材料已退回下级补充。").see("副本第2页不清晰");
    }
  }

  @Test
  @Order(2)
  void the_county_asks_the_applicant_to_correct_exactly_that(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn(COUNTY).openTask(BASE).see("副本第2页不清晰").see(person);
      officer.fill("complete-package-packageAnswer", "已补。").press("报送补充材料").see("还有标注的问题没有逐项答复");
      officer.confirm("通知申报单位补正").see("已通知申报单位补正。").see("申报单位正在补正");
    }
  }

  @Test
  @Order(3)
  void the_applicant_finds_everything_else_closed(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.signIn("d01").open("/applications").follow("办理进度 " + BASE);
      applicant.see("上级退回，需要补正").see("副本第2页不清晰").follow("修改申报材料");
      var dossier = applicant.path();
      applicant.open(dossier + "/base").see("现在只能修改上级标注需要补正的内容");
      applicant.open(dossier + "/people").seeNot("现在只能修改上级标注需要补正的内容");
    }
  }

  @Test
  @Order(4)
  void the_applicant_replaces_the_paper_and_the_person(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.signIn("d01").open("/applications").follow("办理进度 " + BASE);
      applicant.follow("修改申报材料");
      var dossier = applicant.path();
      applicant.open(dossier + "/people").press("删除 " + person).see("已从名册删除。");
      applicant.unfold("逐个添加人员").fill("name", "周明远").fill("idNumber", "222403198601015137");
      applicant.fill("fromDay", "2020-03-01").pressIn("details", "逐个添加人员", "添加").see("周明远");
      applicant.open(dossier + "/evidence").press("删除 " + PAPER).see("已删除材料。");
      applicant.choose("kind", "licence").fill("title", "营业执照（重新扫描）");
      applicant.fill("fromDay", "2017-04-12").press("添加材料").see("已添加材料。");
      applicant.open(dossier).follow("去提交补正").confirm("提交补正").see("补正已提交");
    }
  }

  @Test
  @Order(5)
  void the_county_sends_again_and_the_city_sees_before_and_after(Demo demo) {
    try (var officer = demo.visitor();
        var upper = demo.visitor()) {
      officer.signIn(COUNTY).openTask(BASE).see("申报单位已于");
      officer.fill("complete-package-packageAnswer", "申报单位已按要求补正，本局已核对。").press("报送补充材料");
      officer.see("补充材料已报送上级。");
      upper.signIn(CITY).openTask(BASE).see("补正前后对照").see("营业执照（重新扫描）").see("周明远");
    }
  }
}
