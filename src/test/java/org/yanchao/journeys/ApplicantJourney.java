package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.IdcardUtil;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An applicant fills in, checks, submits once, prints, follows and withdraws. */
@ExtendWith(BrowserDemo.class)
@Order(Season.APPLICANT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApplicantJourney {

  private static final String WORKER = "22240319900307123";

  @Test
  @Order(1)
  void an_applicant_completes_a_draft_section_by_section(Demo demo) {
    try (var visitor = demo.visitor()) {
      visitor.open("/").open("/guide").see("条件").signIn("d03").open("/applications");
      visitor.see("北五味子创业园").follow("继续填写 北五味子创业园");
      var dossier = visitor.path();
      visitor.follow("修改 申报单位").fill("f-contactPhone", "").press("保存并继续");
      visitor.see("还有").see("联系电话");
      visitor.open(dossier + "/applicant").fill("f-contactPhone", "13900000003").press("保存并继续");
      visitor.see("已保存。").open(dossier);
      visitor.see("各项已填写，格式无误。");
    }
  }

  @Test
  @Order(2)
  void what_is_typed_is_kept_by_itself_even_when_an_answer_is_lost(Demo demo) {
    try (var visitor = demo.visitor()) {
      visitor.signIn("d03").open("/applications").follow("继续填写 北五味子创业园");
      var section = visitor.path() + "/applicant";
      var page = visitor.open(section).page();
      page.route("**" + section, ApplicantJourney::loseTheAnswer);
      visitor.fill("f-contactPhone", "13900000004").see("网络中断");
      page.unroute("**" + section);
      visitor.fill("f-contactPhone", "13900000003").see("已自动保存。").open(section);
      assertThat(page.locator("#f-contactPhone").inputValue()).isEqualTo("13900000003");
    }
  }

  /** What was asked is done, and nobody hears of it. */
  private static void loseTheAnswer(Route route) {
    route.fetch();
    route.abort();
  }

  @Test
  @Order(2)
  void an_applicant_adds_evidence_and_people(Demo demo) {
    try (var visitor = demo.visitor()) {
      visitor.signIn("d03").open("/applications").follow("继续填写 北五味子创业园");
      var dossier = visitor.path();
      visitor.open(dossier + "/evidence").choose("kind", "income").fill("title", "五味子销售发票");
      visitor.fill("fromDay", "2022-04-18").press("添加材料").see("已添加材料。").see("五味子销售发票");
      visitor.open(dossier + "/people").see("人员（45 行）");
      visitor.fill("lines", "周文, 123, 2022-01-01").press("全部添加").see("整份名单都没有添加");
      visitor.fill("lines", "周文," + worker() + ",2022-01-01,,否").press("全部添加");
      visitor.see("人员（46 行）").press("删除 周文").see("人员（45 行）").unfold("逐个添加人员");
      visitor.fill("name", "周文").fill("idNumber", worker()).fill("fromDay", "2022-01-01");
      visitor.pressIn("details", "逐个添加人员", "添加").see("人员（46 行）");
      visitor.press("删除 周文").see("人员（45 行）");
    }
  }

  @Test
  @Order(3)
  void an_application_is_submitted_once_however_often_the_button_is_pressed(Demo demo) {
    try (var visitor = demo.visitor()) {
      visitor.signIn("d03").open("/applications").follow("继续填写 北五味子创业园");
      visitor.follow("核对并提交").see("条件自查").unfold("提交申报").pressTwice("确认提交申报");
      visitor.see("申报回执");
      var receipt = visitor.path();
      visitor.open("/applications");
      assertThat(visitor.page().getByText("已提交（待受理）").count()).isEqualTo(1);
      visitor.open(receipt).follow("申报表").see("北五味子创业园").see("13900000003");
      visitor.open(receipt).follow("办理进度").see("形式审查").see("45 人");
    }
  }

  @Test
  @Order(4)
  void an_applicant_takes_an_application_back(Demo demo) {
    try (var visitor = demo.visitor()) {
      visitor.signIn("d06").open("/applications").follow("继续填写 鲜食玉米创业基地");
      visitor.follow("核对并提交").confirm("提交申报").see("申报回执").follow("办理进度");
      visitor.confirm("撤回申报").see("申报已撤回。");
      visitor.open("/applications").see("已撤回");
    }
  }

  private static String worker() {
    for (var last : "0123456789X".split("")) {
      if (IdcardUtil.isValidCard18(WORKER + last)) {
        return WORKER + last;
      }
    }
    throw new AssertionError("no check character");
  }
}
