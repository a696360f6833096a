package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody in a round gets a letter; who has no account gets it on paper, against a signature. */
@ExtendWith(BrowserDemo.class)
@Order(Season.LETTERS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LettersJourney {

  private static final String NAMED = "桑黄创业基地";
  private static final String ON_PAPER = "崇善辣白菜创业基地";
  private static final String CREDIT_CODE = "91222406MAYC00042K";
  private static final int SCAN_BYTES = 4_000;

  @Test
  @Order(1)
  void letters_are_prepared_but_not_sent_before_the_result_is_public(Demo demo) {
    demo.moveTo("2022-09-21T09:45");
    try (var officer = demo.visitor()) {
      letters(officer, "220421-j1").press("生成结果告知书").see("结果告知书已生成，请逐份核对。");
      officer.see("结果还没有公布，不能发出结果告知书").seeNot("打印全部待送达的告知书");
    }
  }

  @Test
  @Order(2)
  void letters_are_changed_and_sent_together(Demo demo) {
    demo.part(JdbcClient.class)
        .sql("update applicant set account_id = null where credit_code = ?")
        .param(CREDIT_CODE)
        .update();
    try (var officer = demo.visitor()) {
      letters(officer, "222406-j1").press("生成结果告知书").see(NAMED).see("无账号，须打印送达");
      var part = officer.page().locator("article:has-text('" + ON_PAPER + "')");
      part.locator("summary").click();
      part.locator("textarea").fill("你单位的“崇善辣白菜创业基地”继续在库培育，明年可以再次参评。");
      officer.pressIn("article", ON_PAPER, "保存修改").see("修改已保存。").see("明年可以再次参评");
      officer.confirm("一并发出").see("结果告知书已发出。").see("已发出").seeNot("保存修改");
    }
  }

  @Test
  @Order(3)
  void the_paper_is_printed_and_its_signed_proof_kept(Demo demo) {
    try (var officer = demo.visitor()) {
      letters(officer, "222406-j1");
      assertThat(mediaType(officer, "a[href$='/all.pdf']")).isEqualTo("application/pdf");
      officer.page().locator("[name='note']").fill("朴㛃花本人签收");
      officer.page().locator("[name='day']").fill("2022-09-20");
      officer.press("登记送达").see("早于发出日期");
      assertThat(officer.page().locator("[name='note']").inputValue()).isEqualTo("朴㛃花本人签收");
      officer.page().locator("[name='day']").fill("2022-09-21");
      officer.page().locator("[name='scan']").setInputFiles(Finder.paper(SCAN_BYTES));
      officer.press("登记送达").see("送达情况已登记。").see("当面送达，2022-09-21，朴㛃花本人签收");
      assertThat(mediaType(officer, "a[href$='/proof']")).isEqualTo("application/pdf");
    }
  }

  @Test
  @Order(4)
  void the_applicant_with_an_account_reads_the_letter_here(Demo demo) {
    try (var applicant = demo.visitor()) {
      applicant.signIn("d05").open("/notifications").see("评审认定结果告知书");
    }
  }

  private static Visitor letters(Visitor officer, String login) {
    return officer.open(RoundWork.desk(officer, login) + "/naming/letters");
  }

  private static String mediaType(Visitor reader, String link) {
    var href = reader.page().locator(link).getAttribute("href");
    return reader.page().request().get(href).headers().get("content-type");
  }
}
