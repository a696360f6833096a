package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is missing is seen before filing: by anybody, and by an applicant in the draft. */
@ExtendWith(BrowserDemo.class)
@Order(Season.SELF_CHECK)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SelfCheckJourney {

  @Test
  @Order(1)
  void anybody_checks_a_few_figures_without_signing_in(Demo demo) {
    try (var visitor = demo.visitor()) {
      visitor.open("/").follow("条件自查").see("不用登录");
      visitor.choose("unit", "222403").fill("persons", "26").fill("operatingSince", "2020-06-01");
      visitor.press("开始自查").see("相差 4 人").see("晚 1 天").see("无法判定").see("怎么办");
      visitor.fill("persons", "none").press("开始自查").see("请填写不小于 0 的数");
    }
  }

  /** The draft is handed in by the journey of the applicant that plays next. */
  @Test
  @Order(2)
  void an_applicant_sees_a_gap_with_its_paper_and_mends_it(Demo demo) {
    try (var visitor = demo.visitor()) {
      visitor.signIn("d03").open("/applications").follow("继续填写 北五味子创业园");
      var dossier = visitor.path();
      visitor.open(dossier + "/base").fill("f-operatingSince", "2020-09-10").press("保存并继续");
      visitor.open(dossier + "/check").see("晚 102 天").see("补交材料不能改变").see("〔2022〕");
      visitor.open(dossier + "/base").fill("f-operatingSince", "2018-09-10").press("保存并继续");
      visitor.open(dossier + "/check").seeNot("晚 102 天").see("创办人本人不计入");
    }
  }
}
