package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetPress;

/** A library of experts is filled, approved, kept true by the experts themselves, and rested. */
@ExtendWith(BrowserDemo.class)
@Order(Season.COUNTY_ROUND + 2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExpertLibraryJourney {

  private static final String OFFICER = "222406-j1";
  private static final String EXPERT = "e222406-01";
  private static final List<String> HEADS =
      List.of("姓名", "工作单位", "专业领域", "工作地区代码", "职称", "曾任职单位", "曾任职单位信用代码", "离任日期");
  private static final List<Object> RIGHT =
      List.of("赵新", "某大学", "农业", "222406", "教授", "旧单位", "93222406MAYC000508", "2021-03-31");

  @Test
  @Order(1)
  void a_broken_list_is_refused_and_every_wrong_row_is_named(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn(OFFICER).open("/experts").follow("导入专家名单");
      bring(officer, "不是表格".getBytes(StandardCharsets.UTF_8)).see("已损坏");
      bring(officer, excel(List.of("", "某大学", "", "", "", "", "", ""))).see("第 2 行：姓名为空");
      var region = List.<Object>of("钱二", "某大学", "", "999999", "", "", "", "");
      var code = List.<Object>of("孙三", "某大学", "", "", "", "旧单位", "1234", "去年");
      bring(officer, excel(RIGHT, region, code)).see("3 处错误").see("第 3 行：没有这个地区代码（999999）");
      officer.see("第 4 行：曾任职单位信用代码不正确（1234）").see("第 4 行：离任日期不是日期（去年）");
      officer.seeNot("导入这 3 人").open("/experts").seeNot("赵新");
    }
  }

  @Test
  @Order(2)
  void the_right_list_is_looked_at_taken_and_approved(Demo demo) {
    try (var officer = demo.visitor();
        var head = demo.visitor()) {
      officer.signIn(OFFICER).open("/experts/import");
      bring(officer, excel(RIGHT)).see("预览（1 人）").press("导入这 1 人").see("已导入 1 人");
      officer.follow("赵新").see("待审核").see("旧单位").see("2021-03-31");
      head.signIn("222406-f1").open("/experts").press("审核入库").see("专家已审核入库");
      head.follow("赵新").see("在库").see("此事项由经办人办理");
    }
  }

  @Test
  @Order(3)
  void the_officer_records_a_relation_and_a_wrong_code_is_refused(Demo demo) {
    try (var officer = demo.visitor()) {
      officer.signIn(OFFICER).open("/experts").follow("赵新");
      officer.fill("tie-code", "93222406MAYC000509").choose("tie-kind", "MENTOR");
      officer.fill("tie-note", "创业导师").press("登记关系").see("统一社会信用代码 93222406MAYC000509 不正确");
      officer.fill("tie-code", "93222406MAYC000508").choose("tie-kind", "MENTOR");
      officer.press("登记关系").see("回避关系已登记").see("申报单位的创业导师").see("仍存续");
    }
  }

  @Test
  @Order(4)
  void an_expert_keeps_the_own_profile_history_and_calendar(Demo demo) {
    try (var expert = demo.visitor()) {
      expert.signIn(EXPERT).open("/score/profile");
      var left = expert.page().locator("#employer").inputValue();
      job(expert, "2020-05-01", "2020-04-30").see("结束日期早于开始日期");
      assertThat(expert.page().locator("#employer").inputValue()).isEqualTo(left);
      job(expert, "2018-05-01", "2020-04-30").see("已保存").see("2018-05-01");
      expert.fill("title", "研究员").fill("employer", "吉林省食用菌研究所").press("保存资料");
      expert.see("已保存").see(left);
      away(expert, "2022-10-07", "2022-10-01").see("结束日期早于开始日期");
      away(expert, "2022-10-01", "2022-10-07").see("2022-10-01 – 2022-10-07");
      away(expert, "2022-11-01", "2022-11-02").press("删除 2022-11-01").seeNot("2022-11-01");
    }
  }

  @Test
  @Order(5)
  void the_officer_reads_what_the_expert_wrote_rests_them_and_sees_the_load(Demo demo) {
    try (var officer = demo.visitor();
        var neighbour = demo.visitor()) {
      officer.signIn(OFFICER).open("/experts").fill("q", "食用菌").press("查询").seeNot("赵新");
      officer.see("吉林省食用菌研究所").follow("马志强");
      var profile = officer.path();
      officer.see("2022-10-01 – 2022-10-07").see("本年度已入席");
      officer.open("/experts").see("研究员").pressIn("tr", "马志强", "停用").see("专家已停用");
      officer.pressIn("tr", "马志强", "恢复").see("专家已恢复").follow("专家任务量统计");
      officer.see("222406-001");
      neighbour.signIn("222403-j1").openMissing(profile);
    }
  }

  private static Visitor bring(Visitor officer, byte[] file) {
    var payload = new FilePayload("专家名单.xlsx", "application/octet-stream", file);
    officer.page().locator("#file").setInputFiles(payload);
    return officer.press("预览");
  }

  @SafeVarargs
  private static byte[] excel(List<Object>... rows) {
    return new SheetPress().excel(new Sheet("experts", HEADS, List.of(rows)));
  }

  private static Visitor job(Visitor expert, String from, String to) {
    expert.fill("job-employer", "原合作社").fill("job-code", "");
    return expert.fill("job-from", from).fill("job-to", to).press("添加经历");
  }

  private static Visitor away(Visitor expert, String from, String to) {
    return expert.fill("firstDay", from).fill("lastDay", to).press("添加日期");
  }
}
