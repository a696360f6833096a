package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** After the county's draw officer and expert look after the record and the library. */
@ExtendWith(BrowserDemo.class)
@Order(Season.COUNTY_ROUND + 1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DrawJourney {

  @Test
  @Order(2)
  void the_officer_prints_the_record_and_sees_who_had_to_stand_back(Demo demo) {
    try (var officer = demo.visitor()) {
      var round = RoundWork.desk(officer, "222406-j1");
      officer.open(round + "/recusals").see("回避申请和线索");
      officer.open(round + "/draw").follow("打印抽取记录").see("监督员（王监督）签字");
    }
  }

  @Test
  @Order(3)
  void a_list_of_experts_is_looked_at_taken_and_approved(Demo demo) {
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn("222406-j1").open("/experts/import");
      officer.fill("rows", "\t某大学\n赵新\t某大学\t农业").press("预览").see("1 处错误");
      officer.open("/experts/import").fill("rows", "赵新\t某大学\t农业").press("预览");
      officer.press("导入这 1 人").see("已导入 1 人").follow("赵新").see("任职经历");
      head.signIn("222406-f1").open("/experts").press("审核入库").see("专家已审核入库");
    }
  }

  @Test
  @Order(4)
  void an_expert_keeps_the_own_calendar(Demo demo) {
    try (var expert = demo.visitor()) {
      expert.signIn("e222406-01").open("/score/profile").fill("firstDay", "2022-10-01");
      expert.fill("lastDay", "2022-10-07").press("添加日期").see("2022-10-01 – 2022-10-07");
    }
  }
}
