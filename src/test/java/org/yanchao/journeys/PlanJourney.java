package org.yanchao.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;

/** The province looks at plan and progress; a file that does not add up changes nothing. */
@ExtendWith(BrowserDemo.class)
@Order(9)
class PlanJourney {

  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void the_province_holds_the_plan_against_what_was_named(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn("220000-j1").open("/plan").see("指导计划总数").see("未导入");
      officer.page().waitForSelector("#plan-chart canvas");
      officer.see("延边朝鲜族自治州").see("梅河口市").see("应推尽推率");
      officer.fill("source", "吉人社发〔2022〕17号附件");
      officer.page().locator("#file").setInputFiles(allocation(3));
      officer.press("导入分配表").see("与指导计划总数 120 不符").open("/plan").see("未导入");
      officer.fill("source", "吉人社发〔2022〕17号附件");
      officer.page().locator("#file").setInputFiles(allocation(120));
      officer.press("导入分配表").see("分配表已导入").see("低于计划");
      officer.follow("查看各单位").see("池北区").see("应推尽推率");
    }
  }

  private static FilePayload allocation(int places) {
    var heads = List.of("单位", "级别", "计划数");
    var sheet = new Sheet("plan", heads, List.of(List.of("延边朝鲜族自治州", "县级", places)));
    return new FilePayload("plan.xlsx", EXCEL, new SheetPress().excel(sheet));
  }
}
