package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A county's officers and head take applications in, from the formal check to the pool. */
@ExtendWith(BrowserDemo.class)
@Order(Season.INTAKE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CountyIntakeJourney {

  private static final String BASE = "农民画文创创业基地";
  private static final String PAPER_BASE = "黑蜂养殖创业基地";

  @Test
  @Order(1)
  void an_officer_accepts_what_is_complete(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("222406-j1").openTask("桑黄创业基地").see("形式审查");
      PaperForm.conclude(officer, "ACCEPT").see("已受理。");
      officer.openCase("桑黄创业基地").see("已受理");
    }
  }

  @Test
  @Order(2)
  void an_officer_returns_an_application_once_with_all_defects(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("220421-j1").openTask(BASE).pick("conclusion", "RETURN");
      if (officer.page().locator("[id='f-defects-0-item']").count() == 0) {
        officer.press("增加一行");
      }
      officer.fill("f-defects-0-item", "租赁合同").fill("f-defects-0-problem", "缺少出租方签字页");
      PaperForm.conclude(officer, "RETURN").see("已退回补正");
    }
  }

  @Test
  @Order(3)
  void the_applicant_corrects_what_was_listed(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.signIn("d08").open("/applications").follow("办理进度 " + BASE);
      var progress = applicant.path();
      applicant.see("缺少出租方签字页").follow("修改申报材料");
      var dossier = applicant.path();
      applicant.open(dossier + "/evidence").choose("kind", "lease");
      applicant.fill("title", "租赁合同（含签字页）").fill("fromDay", "2018-11-20");
      applicant.fill("toDay", "2030-12-31").press("添加材料").see("已添加材料。");
      applicant.open(progress).confirm("提交补正").see("补正已提交");
    }
  }

  @Test
  @Order(4)
  void a_corrected_application_is_accepted_verified_and_admitted(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("220421-j1").openTask(BASE).see("补正前后对照").see("租赁合同（含签字页）");
      PaperForm.conclude(officer, "ACCEPT").see("已受理。").openTask(BASE);
      officer.press("提交核实结果").see("请先更正以下");
      officer.fill("f-visitedOn", "2022-07-18").pick("method", "ON_SITE");
      officer.fill("f-secondPerson", "王监督").pick("premisesSeen", "YES").fill("f-scaleSeen", "420");
      officer.pick("operating", "YES").pick("rostersSeen", "YES").fill("f-personsAsked", "5");
      officer.pick("wagesSeen", "YES").pick("conclusion", "CONFIRMED");
      officer.press("提交核实结果").see("核实结果已登记。").openTask(BASE);
      officer.confirm("确认入库").see("已纳入培育库。");
      officer.open("/pool").see(BASE);
    }
  }

  @Test
  @Order(5)
  void a_paper_application_is_entered_with_its_time_of_receipt(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("222403-j1").open("/cases/new").press("录入并提交").see("请填写收到纸质材料的日期和时间。");
      officer.fill("receivedOn", "2022-07-15");
      PaperForm.fill(officer, PAPER_BASE, "93222403MAYC009904");
      officer.press("录入并提交").see("纸质申报已录入").see(PAPER_BASE);
    }
  }

  @Test
  @Order(6)
  void a_head_signs_what_an_officer_proposes_not_to_accept(Demo demo) {
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn("222403-j1").openTask(PAPER_BASE).pick("conclusion", "REFUSE");
      officer.fill("f-reason", "基地实际经营地不在本市");
      PaperForm.conclude(officer, "REFUSE").see("已拟不予受理");
      head.signIn("222403-f1").openTask(PAPER_BASE).see("基地实际经营地不在本市");
      head.pick("agreed", "true").press("审签").see("已审签。");
      head.openCase(PAPER_BASE).see("不予受理");
    }
  }
}
