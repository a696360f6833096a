package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The province takes in what was recommended, gives back what is not complete, and refuses. */
@ExtendWith(BrowserDemo.class)
@Order(Season.PROVINCE_INTAKE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProvinceJourney {

  private static final String BASE = "雁鸣木耳返乡创业基地";
  private static final String RETURNED = "稻米加工创业基地";
  private static final String REFUSED = "稻蟹共作创业基地";

  @Test
  @Order(1)
  void provincial_staff_check_audit_and_propose(Demo demo) {
    demo.moveTo("2022-11-01T08:30");
    try (var officer = demo.visitor()) {
      officer.signIn("220000-j1").openTask(BASE).confirm("材料齐全").openTask(BASE);
      officer.fill("audit-opinion", "经核对，符合省级入库条件。").press("提交审核意见").openTask(BASE);
      officer.pick("answer", "ADMIT").fill("proposeReason", "符合省级入库条件。");
      officer.press("提交拟定意见").see("意见已拟定");
    }
  }

  @Test
  @Order(2)
  void the_provincial_head_signs_and_sees_the_whole_chain(Demo demo) {
    try (var head = demo.visitor()) {
      head.signIn("220000-f1").openTask(BASE).see("符合省级入库条件。");
      head.pick("agreed", "true").press("审签").see("已审签。").openCase(BASE);
      head.see("敦化市").see("延边").see("推荐材料真实、完整，同意进入入库核对。").see("各级意见");
    }
  }

  @Test
  @Order(3)
  void a_package_is_given_back_with_flags_and_completed_by_the_unit_that_sent_it(Demo demo) {
    demo.moveTo("2022-11-07T09:30");
    try (var officer = demo.visitor();
        var head = demo.visitor();
        var lower = demo.visitor()) {
      officer.signIn("220000-j1").openTask(RETURNED).pick("answer", "RETURN");
      officer.fill("proposeReason", "市级命名文件扫描件第2页不清晰。").unfold("退回补正时，标注有问题的材料或栏目");
      officer.page().locator("summary:has-text('申报表栏目')").click();
      officer.fill("flag.SECTION:base", "地址与营业执照不一致。").press("提交拟定意见").see("意见已拟定");
      head.signIn("220000-f1").openTask(RETURNED).see("扫描件第2页不清晰").see("地址与营业执照不一致");
      head.pick("agreed", "true").fill("sign-answer-reason", "请补正第2页。").press("审签");
      head.see("已审签。");
      lower.signIn("220581-j1").openTask(RETURNED).see("请补正第2页。").see("由申报单位补正");
      lower.page().locator("[id^='item.']").fill("以营业执照地址为准，已附更正说明。");
      lower.fill("complete-package-packageAnswer", "已重新扫描第2页。").press("报送补充材料");
      lower.see("补充材料已报送上级。");
      officer.openTask(RETURNED).see("已重新扫描第2页。").see("答复：以营业执照地址为准");
    }
  }

  @Test
  @Order(4)
  void a_base_below_the_conditions_is_refused_and_keeps_its_lower_naming(Demo demo) {
    demo.moveTo("2022-11-11T10:15");
    try (var officer = demo.visitor();
        var head = demo.visitor();
        var applicant = demo.visitor()) {
      officer.signIn("220000-j1").openTask(REFUSED).pick("answer", "REFUSE");
      officer.fill("proposeReason", "核减后带动创业10户，不足12户。").press("提交拟定意见").see("意见已拟定");
      head.signIn("220000-f1").openTask(REFUSED).see("不足12户").pick("agreed", "true");
      head.press("审签").see("已审签。").openCase(REFUSED).see("不予纳入");
      applicant.signIn("d11").open("/applications").see("上级未予纳入").follow("办理进度");
      applicant.see("获得市级命名").see("不少于 12");
    }
  }
}
