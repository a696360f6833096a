package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A city takes in what was recommended; a county fills a place that an objection freed. */
@ExtendWith(BrowserDemo.class)
@Order(Season.CITY_INTAKE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CityJourney {

  private static final String BASE = "雁鸣木耳返乡创业基地";
  private static final String NEXT = "农民画文创创业基地";

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
  void leaders_fill_the_place_that_an_objection_freed(Demo demo) {
    demo.moveTo("2022-09-28T09:00");
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn("220421-j1").open("/objections").see("梅花鹿养殖创业基地");
      var round = RoundWork.desk(head, "220421-f1");
      head.open(round + "/decision").see("空缺名额处理").fill("why", "前一名因提供虚假材料退出。");
      RoundWork.meeting(head, "同意按锁定的排序递补下一名。").press("决定递补").see("已决定递补").see(NEXT);
    }
  }

  @Test
  @Order(3)
  void the_next_in_order_gets_a_notice_of_its_own(Demo demo) {
    demo.moveTo("2022-09-30T08:30");
    try (var officer = demo.visitor();
        var citizen = demo.visitor()) {
      var round = RoundWork.desk(officer, "220421-j1");
      officer.open(round + "/notice").press("发布公示").see("公示已发布。");
      officer.see("2022-09-30").see("2022-10-11").see("2022-09-15");
      citizen.open("/notices").follow("东丰县").see(NEXT).see("2022-10-11");
      citizen.seeNot("梅花鹿养殖创业基地");
    }
  }
}
