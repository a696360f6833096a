package org.yanchao.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A county drafts its standard, its head issues it, and the province takes it on file. */
@ExtendWith(BrowserDemo.class)
@Order(Season.STANDARDS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandardsJourney {

  private static final String PAPER = "安人社发〔2022〕12号";

  @Test
  @Order(1)
  void an_officer_drafts_and_the_head_issues(Demo demo) {
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn("222426-j1").open("/standards").choose("kind", "BASE");
      officer.press("按示例起草").see("已起草").see("等待负责人审签印发。");
      head.signIn("222426-f1").open("/standards").see("起草中");
      head.page().locator("input[name='documentNo']").first().fill(PAPER);
      head.press("审签印发").see("已印发。").see(PAPER);
    }
  }

  @Test
  @Order(2)
  void it_is_sent_and_taken_on_file(Demo demo) {
    try (var officer = demo.visitor();
        var province = demo.visitor()) {
      officer.signIn("222426-j1").open("/standards").press("报送备案").see("已报送备案。");
      province.signIn("220000-j1").open("/standards").see(PAPER);
      province.pressIn("tr", PAPER, "确认备案").see("已确认备案。");
      officer.open("/standards").see("已备案");
    }
  }
}
