package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** After the county's draw its officer looks after the record and the recusals. */
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
}
