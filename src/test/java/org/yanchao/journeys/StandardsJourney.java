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

/** A county drafts its standard, its head issues it, and the province takes it on file. */
@ExtendWith(BrowserDemo.class)
@Order(Season.STANDARDS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandardsJourney {

  private static final String PAPER = "安人社发〔2022〕12号";
  private static final String CITY_PAPER = "松人社发〔2022〕21号";

  @Test
  @Order(1)
  void an_officer_drafts_and_the_head_issues(Demo demo) {
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn("222426-j1").open("/standards").choose("kind", "BASE");
      officer.press("按示例起草").see("已起草").open("/standards").see("等待负责人审签印发。");
      head.signIn("222426-f1").open("/standards").see("起草中");
      head.page().locator("input[name='documentNo']").first().fill(PAPER);
      head.press("审签印发").see("已印发。").see(PAPER);
    }
  }

  @Test
  @Order(2)
  void it_is_sent_and_taken_on_file(Demo demo) {
    try (var officer = demo.visitor();
        var city = demo.visitor();
        var province = demo.visitor()) {
      officer.signIn("222426-j1").open("/standards").press("报送备案").see("已报送备案。");
      city.signIn("222400-j1").open("/standards").see("所辖单位报送的标准");
      city.pressIn("tr", PAPER, "转报省厅").see("已转报省厅。");
      province.signIn("220000-j1").open("/standards").see(PAPER);
      province.pressIn("tr", PAPER, "确认备案").see("已确认备案。");
      officer.open("/standards").see("已备案");
    }
  }

  @Test
  @Order(3)
  void a_city_drafts_one_standard_for_its_counties_and_files_it(Demo demo) {
    try (var officer = demo.visitor();
        var head = demo.visitor();
        var province = demo.visitor()) {
      officer.signIn("220700-j1").open("/standards").choose("level", "COUNTY");
      officer.choose("kind", "BASE").choose("reach", "BELOW").press("按示例起草").see("已起草");
      officer.fill("t-persons", "三十五").press("保存").see("填写的不是数字");
      officer.fill("t-persons", "35").tick("basis-ND-PILOT").press("保存").see("已保存。");
      officer.see("在印发前已废止");
      officer.page().locator("[id='basis-ND-PILOT']").uncheck();
      officer.tick("basis-JL2022").press("保存").see("已保存。");
      head.signIn("220700-f1").open("/standards");
      head.page().locator("input[name='documentNo']").first().fill(CITY_PAPER);
      head.press("审签印发").see("已印发。").see(CITY_PAPER);
      officer.open("/standards").press("报送备案").see("已报送备案。").see("迟报");
      province.signIn("220000-j1").open("/standards");
      province.pressIn("tr", CITY_PAPER, "确认备案").see("已确认备案。");
    }
  }

  /** A list no application of the story rests on. */
  @Test
  @Order(4)
  void the_province_imports_a_reference_list_and_a_bad_file_changes_nothing(Demo demo) {
    try (var province = demo.visitor();
        var county = demo.visitor()) {
      province.signIn("220000-j1").open("/standards").follow("参考名单").see("空心村");
      province.page().locator("#file-HOLLOW_VILLAGE").setInputFiles(villages(""));
      province.pressIn("section", "空心村", "导入并替换").see("没有导入").see("文号").see("没有填写");
      province.open("/reference-lists");
      province.page().locator("#file-HOLLOW_VILLAGE").setInputFiles(villages("吉乡振发〔2022〕3号"));
      province.pressIn("section", "空心村", "导入并替换").see("名单已导入。");
      county.signIn("222426-j1").open("/reference-lists");
      county.page().locator("#HOLLOW_VILLAGE summary").click();
      county.see("安图县松江镇沙河村").see("吉乡振发〔2022〕3号");
      county.see("参考名单由省级统一导入");
    }
  }

  private static FilePayload villages(String document) {
    var heads = List.of("关键字", "名称", "文号", "有效期起", "有效期止");
    var line = List.<Object>of("安图县松江镇沙河村", "沙河村", document, "2022-01-01", "");
    var sheet = new SheetPress().excel(new Sheet("list", heads, List.of(line)));
    return new FilePayload(
        "list.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet);
  }
}
