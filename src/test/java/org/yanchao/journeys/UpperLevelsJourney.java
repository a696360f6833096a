package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** City and province take what was recommended, and see everything that was said below. */
@ExtendWith(BrowserDemo.class)
@Order(6)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpperLevelsJourney {

  private static final String BASE = "雁鸣木耳返乡创业基地";

  @Test
  @Order(1)
  void a_city_officer_checks_audits_and_admits(Demo demo) {
    demo.moveTo("2022-09-26T08:30");
    try (var officer = demo.visitor()) {
      officer.signIn("222400-j1").openTask(BASE).see("核对推荐材料").confirm("材料齐全");
      officer.openTask(BASE).fill("audit-opinion", "推荐材料真实、完整，同意进入入库核对。");
      officer.press("提交审核意见").see("审核意见已提交").openTask(BASE);
      officer.confirm("确认入库").see("已纳入培育库。").open("/pool").see(BASE);
    }
  }

  @Test
  @Order(2)
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
  @Order(3)
  void the_provincial_head_signs_and_sees_the_whole_chain(Demo demo) {
    try (var head = demo.visitor()) {
      head.signIn("220000-f1").openTask(BASE).see("符合省级入库条件。");
      head.pick("agreed", "true").press("审签").see("已审签。").openCase(BASE);
      head.see("敦化市").see("延边").see("推荐材料真实、完整，同意进入入库核对。").see("各级意见");
    }
  }
}
