package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Accounts, extensions and re-checks, right after the county's intake: it asks about the paper
 * application that was not accepted there.
 */
@ExtendWith(BrowserDemo.class)
@Order(Season.ACCESS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessJourney {

  private static final String CHOSEN = "Duomi-2022-x";
  private static final String PAPER_BASE = "黑蜂养殖创业基地";

  @Test
  @Order(1)
  void an_account_is_opened_and_its_owner_chooses_a_password_first(Demo demo) {
    try (var security = demo.visitor();
        var owner = demo.visitor()) {
      security.signIn("sec").see("账号管理").follow("开通账号");
      security.fill("login", "heifeng").fill("name", "姜海波").tick("role-APPLICANT");
      security.tick("role-AUDITOR").press("开通").see("必须各自单独设账号");
      security.page().locator("#role-AUDITOR").uncheck();
      security.fill("number", "93222403MAYC009904").press("开通").see("账号已开通。");
      var once = security.page().locator("#one-time-password").textContent();

      signIn(owner, once).see("您使用的是一次性密码");
      owner.fill("current", once).fill("chosen", CHOSEN).fill("again", CHOSEN);
      owner.press("保存新密码").see("密码已修改。").follow("返回办理").see(PAPER_BASE);
      security.open("/accounts?q=heifeng").follow("heifeng").see("停用账号");
    }
  }

  @Test
  @Order(2)
  void the_applicant_asks_for_a_re_check_and_the_officer_answers(Demo demo) {
    try (var applicant = demo.visitor();
        var officer = demo.visitor()) {
      signIn(applicant, CHOSEN).follow("办理进度 " + PAPER_BASE).follow("申请复核");
      applicant.fill("grounds", "基地在敦化市江源镇，附行政区划证明");
      applicant.confirm("提出复核申请").see("复核申请已提出。").see("等待答复");

      officer.signIn("222403-j1").open("/work").followIn("tr", "答复复核申请", "办理").see("附行政区划证明");
      officer.pick("result", "CORRECTED");
      officer.page().locator("textarea[name='reason']").fill("经核实属于本市，可以重新申报");
      officer.press("答复").see("复核已答复。").see("原结果有误，予以纠正");
    }
  }

  @Test
  @Order(3)
  void a_head_extends_a_term_by_a_document(Demo demo) {
    try (var head = demo.visitor()) {
      head.signIn("220102-f1").open("/cases").follow("期限延长");
      head.fill("day", "2022-08-05").fill("document", "南关人社发〔2022〕3号");
      head.fill("reason", "疫情管控，申报单位无法到场").press("延长").see("期限已延长");
      head.see("2022-07-29").open("/guide").see("南关人社发〔2022〕3号");
    }
  }

  @Test
  @Order(4)
  void an_applicant_signs_up_without_anybody(Demo demo) {
    try (var newcomer = demo.visitor()) {
      newcomer.open("/sign-in").follow("申报单位注册账号");
      newcomer.fill("login", "new-applicant").fill("name", "李新").fill("chosen", "short");
      newcomer.fill("again", "short").press("注册").see("密码不足 10 位");
      newcomer.fill("chosen", CHOSEN).fill("again", CHOSEN).press("注册").see("注册成功");
    }
  }

  private static Visitor signIn(Visitor owner, String password) {
    owner.open("/sign-in").fill("username", "heifeng").fill("password", password);
    owner.page().waitForNavigation(() -> owner.page().locator("main form button").first().click());
    return owner;
  }
}
