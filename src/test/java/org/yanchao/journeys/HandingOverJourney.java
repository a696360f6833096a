package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application at the wrong office is handed over; two people at one case do not collide. */
@ExtendWith(BrowserDemo.class)
@Order(Season.HANDING_OVER)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandingOverJourney {

  private static final String PAPER_BASE = "山野菜加工创业基地";

  @Test
  @Order(1)
  void an_officer_hands_over_what_came_to_the_wrong_office(Demo demo) {
    try (var here = demo.visitor();
        var there = demo.visitor()) {
      here.signIn("222403-j1").open("/cases/new").fill("receivedOn", "2022-07-15");
      PaperForm.fill(here, PAPER_BASE, "93222403MAYC009917").press("录入并提交").see("纸质申报已录入");
      here.openTask(PAPER_BASE).unfold("移送").choose("transferTo", "222426");
      here.fill("transferReason", "基地实际经营地在安图县。").press("移送").see("已移送，收到时间保持不变。");
      there.signIn("222426-j1").openTask(PAPER_BASE).see("2022-07-15").see("基地实际经营地在安图县。");
    }
  }

  @Test
  @Order(2)
  void a_step_that_a_colleague_took_meanwhile_is_not_taken_twice(Demo demo) {
    try (var first = demo.visitor();
        var second = demo.visitor()) {
      first.signIn("222426-j1").openTask(PAPER_BASE);
      PaperForm.conclude(second.signIn("222426-j2").openTask(PAPER_BASE), "ACCEPT");
      second.see("已受理。");
      PaperForm.conclude(first, "ACCEPT").see("未能办理").see("已受理");
    }
  }

  @Test
  @Order(3)
  void an_applicant_takes_only_the_review_back_and_asks_for_it_again(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.signIn("d10").open("/applications").follow("办理进度");
      applicant.confirm("只撤回评审").see("参评申请已撤回");
      applicant.confirm("申请参加本年度评审").see("已申请参加本年度评审").see("在受理时间内");
    }
  }
}
