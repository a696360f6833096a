package org.yanchao.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;

/** Bases of earlier years come in by Excel, show where they come from, and can be corrected. */
@ExtendWith(BrowserDemo.class)
@Order(10)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StockJourney {

  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String BASE = "珲春海产电商创业基地";
  private static final String PAPER = "珲人社发〔2021〕15号";

  @Test
  @Order(1)
  void a_wrong_file_is_told_row_by_row_and_changes_nothing(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("222404-j1").open("/pool").follow("存量导入").see("还没有导入过");
      bring(officer, "敦化市").see("第 2 行").see("敦化市").see("整表没有导入");
      officer.open("/register").fill("q", BASE).press("查询").seeNot(PAPER);
    }
  }

  @Test
  @Order(2)
  void the_right_file_is_taken_as_a_whole_and_the_register_shows_its_source(Demo demo) {
    try (var officer = demo.visitor();
        var citizen = demo.visitor()) {
      officer.signIn("222404-j1").open("/stock");
      bring(officer, "珲春市").see(BASE).fill("documentNo", PAPER).press("全部导入");
      officer.see("全部导入完成").see("无法判定").open("/stock").see(PAPER);
      citizen.open("/register").fill("q", BASE).press("查询").follow(BASE).see("来源").see(PAPER);
    }
  }

  @Test
  @Order(3)
  void the_head_takes_a_wrong_row_out_and_it_stays_to_be_seen(Demo demo) {
    try (var head = demo.visitor()) {
      head.signIn("222404-f1").open("/register").fill("q", BASE).press("查询").follow(BASE);
      var certificate = head.path();
      head.open("/stock").follow(PAPER).unfold("更正");
      head.page().locator("textarea[name='reason']").fill("文号录错。");
      head.press("撤下这一行").see("已更正撤下").see("文号录错。");
      head.open(certificate).see("录入错误").open("/register").fill("q", BASE).press("查询");
      head.seeNot(PAPER);
    }
  }

  @Test
  @Order(4)
  void the_pool_is_handed_on_in_the_columns_of_the_pack(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("220800-j1").open("/pool").follow("打印台账").see("统一社会信用代码");
      officer.see("稻蟹共作创业基地").see("93220882MAYC001144");
    }
  }

  private static Visitor bring(Visitor officer, String county) {
    var heads =
        List.of(
            "基地名称", "单位名称", "统一社会信用代码", "主体类型", "所在县（市、区）", "级别", "认定文号", "命名日期", "证书编号", "有效期至");
    var row =
        List.<Object>of(
            BASE,
            "珲春海产电商有限公司",
            "91222404MA0000001N",
            "公司",
            county,
            "县级",
            PAPER,
            "2021-11-05",
            "",
            "2024-11-04");
    var file = new SheetPress().excel(new Sheet("stock", heads, List.of(row)));
    var payload = new FilePayload("往年基地.xlsx", EXCEL, file);
    officer.page().locator("#file-NAMED_BASE").setInputFiles(payload);
    return officer.press("预览往年命名基地");
  }
}
