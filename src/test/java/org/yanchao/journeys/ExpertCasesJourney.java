package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanchao.desk.DueWork;
import org.yanchao.review.web.TightRound;

/** The catalogue's cases about experts as people meet them: a tight pool, a tie, silence. */
@PanelProgram
class ExpertCasesJourney {

  private static final String CLOSE = "summary:text-is('结束评审')";
  private static final String SILENT_SEAT = "登记第 2 席专家联系情况";

  /** Where visitors save what they download. */
  @TempDir Path desk;

  @Autowired TightRound tight;
  @Autowired DueWork dueWork;
  @LocalServerPort int port;

  private Theatre theatre;
  private String round = "";

  @BeforeAll
  void raise() {
    round = "/rounds/" + tight.freeze();
    theatre = new Theatre(port, dueWork::runDue);
  }

  @AfterAll
  void close() {
    theatre.close();
  }

  @Test
  @Order(1)
  void ec11_and_x9_the_head_widens_a_pool_that_is_too_tight() {
    try (var officer = theatre.visitor("officer");
        var head = theatre.visitor("head")) {
      officer.open(round + "/draw").see("人数不足，不能抽取").see("可抽取专家人数不足");
      officer.see("本组参评申报单位：1 人").see("现在或近年受雇于申报单位：1 人");
      officer.open(round + "/recusals").pressIn("tr", "原单位", "属实，应当回避").see("已核实");
      officer.open(round + "/draw").press("提请扩大抽取范围").see("已提请负责人批准扩大抽取范围");
      head.open(round + "/draw").tick("library-" + TightRound.YANBIAN);
      head.fill("reason", "本县专家不足").confirm("批准扩大抽取范围").see("可以再次抽取");
      officer.open(round + "/draw").see("本县专家不足").confirm("抽取专家").see("专家已抽取");
    }
  }

  @Test
  @Order(2)
  void a_stranger_with_only_the_transcript_verifies_the_draw() throws IOException {
    var kept = desk.resolve("draw.json");
    var fixed = desk.resolve("sealed.json");
    try (var officer = theatre.visitor("officer");
        var stranger = theatre.visitor()) {
      var page = officer.open(round + "/draw").page();
      page.waitForDownload(() -> page.getByText("下载抽取记录").click()).saveAs(kept);
      stranger.open("/draws").page().locator("#file").setInputFiles(kept);
      stranger.press("核验").see("核验一致").see("三、排列和入席");
      stranger.open("/draws").follow("敦化市 · 2022 年度县级批次").follow("逐步说明").see("第 1 席");
      var whole = stranger.page();
      whole.waitForDownload(() -> whole.locator("a[href$='-sealed.json']").click()).saveAs(fixed);
      stranger.see(DigestUtils.sha256Hex(Files.readString(fixed)));
      var text = Files.readString(kept);
      assertThat(text).contains("EMPLOYMENT");
      stranger.open("/draws").fill("transcript", text.replace("EMPLOYMENT", "KINSHIP"));
      stranger.press("核验").see("核验不一致").see("/commitment");
      stranger.open("/draws").fill("transcript", "{}").press("核验").see("内容不是抽取记录");
    }
  }

  @Test
  @Order(3)
  void x7_an_expert_with_a_relation_declines_and_the_first_alternate_follows() {
    try (var officer = theatre.visitor("officer");
        var expert = theatre.visitor(tight.login(1))) {
      expert.open("/score").follow("开始").choose("tie-" + tight.applicant(0), "MENTOR");
      expert.fill("note", "曾任其创业导师").press("提交声明").see("您已退出本组评审");
      officer.open(round + "/progress").see("已退出的专家").see("申报单位的创业导师");
      officer.seeNot("评分开始后退出，原评分全部不计入");
    }
    assertThat(tight.seat(1).alternateNo()).isEqualTo(1);
  }

  @Test
  @Order(4)
  void ec12_and_x8_who_leaves_late_takes_all_sheets_along_and_the_alternate_scores_all() {
    for (var no = 1; no <= TightRound.SEATS; no++) {
      tight.declare(no);
    }
    try (var officer = theatre.visitor("officer");
        var leaver = theatre.visitor(tight.login(3))) {
      leaver.open("/score/" + tight.batch()).follow("试验基地");
      RoundWork.score(leaver, new BigDecimal("0.90"));
      leaver.press("保存").open("/score/" + tight.batch()).see("评分任务（1/3）");
      leaver.unfold("申请回避或退出评审").choose("leave-ground", "KINSHIP");
      leaver.fill("leave-note", "第三个项目负责人为本人表亲。").confirm("退出本组评审");
      officer.open(round + "/progress").see("评分开始后退出，原评分全部不计入");
      try (var alternate = theatre.visitor(tight.login(3))) {
        alternate.open("/score").follow("开始").tick("none").press("提交声明");
        alternate.open("/score/" + tight.batch()).see("评分任务（0/3）");
        new SheetsInExcel(alternate, tight.batch(), desk).brokenTablesChangeNothing();
      }
    }
    assertThat(tight.seat(3).alternateNo()).isEqualTo(2);
  }

  @Test
  @Order(5)
  void everybody_is_reminded_and_a_late_sheet_comes_to_the_secretary() {
    tight.on("2022-09-01T09:00:00");
    try (var expert = theatre.visitor(tight.login(2));
        var secretary = theatre.visitor("secretary")) {
      expert.open("/notifications").see("评分即将截止");
      for (var no = 1; no <= TightRound.SEATS; no++) {
        if (no != 2) {
          tight.handIn(no);
        }
      }
      tight.on("2022-09-05T09:00:00");
      expert.open("/notifications").follow("评分已逾期").see("由替补专家接替");
      secretary.open("/work").see("督办逾期评分").follow("办理").see("0/3").unfold(SILENT_SEAT);
      secretary.fill("contact-" + tight.seat(2).seatId(), "电话联系，无人接听").press("保存");
      secretary.see("联系情况已登记").see("电话联系，无人接听").seeNot("95.00");
    }
  }

  @Test
  @Order(6)
  void x7_a_silent_expert_gives_way_by_timer_and_the_next_one_scores_all() {
    tight.on("2022-09-07T09:00:00");
    try (var officer = theatre.visitor("officer");
        var secretary = theatre.visitor("secretary")) {
      secretary.open("/work").seeNot("督办逾期评分");
      officer.open(round + "/progress").see("仍未提交，由替补专家接替").see("截止 2022-09-13");
      tight.handIn(2);
      officer.open(round + "/progress").see("21/21").seeNot("95.00");
    }
    assertThat(tight.seat(2).alternateNo()).isEqualTo(3);
  }

  @Test
  @Order(7)
  void x8_who_is_replaced_after_all_sheets_are_in_takes_the_scores_back() {
    var leaver = tight.seat(5);
    try (var officer = theatre.visitor("officer")) {
      officer.open(round + "/progress");
      assertThat(officer.page().locator(CLOSE).count()).isEqualTo(1);
      officer.page().locator("tr:has-text('第 5 席') summary").click();
      officer.see("替换后得分撤回").choose("ground-" + leaver.seatId(), "KINSHIP");
      officer.fill("note-" + leaver.seatId(), "与申报人有亲属关系").press("确认替换");
      officer.see("各席都提交后汇总得分").see("18/21").seeNot("替换后得分撤回");
      assertThat(officer.page().locator(CLOSE).count()).isZero();
      tight.handIn(5);
      officer.open(round + "/progress").see("21/21");
      assertThat(officer.page().locator(CLOSE).count()).isEqualTo(1);
    }
    assertThat(tight.seat(5).alternateNo()).isEqualTo(4);
  }

  @Test
  @Order(8)
  void a_member_takes_the_chair_and_the_panel_writes_its_opinion() {
    try (var chair = theatre.visitor(tight.login(3));
        var member = theatre.visitor(tight.login(4))) {
      chair.open("/score/" + tight.batch() + "/meeting").press("主持会议").see("1/3");
      chair.fill("note", "带动作用突出").press("保存记录").press("下一个项目").see("2/3");
      member.open("/score/" + tight.batch() + "/meeting").see("2/3").see("第 3 席主持");
      chair.fill("opinion", "同意按得分排序。").confirm("结束会议").see("同意按得分排序。");
    }
  }

  @Test
  @Order(9)
  void ec20_tied_extremes_are_dropped_once_and_the_seats_are_compared() {
    try (var officer = theatre.visitor("officer")) {
      officer.open(round + "/progress").confirm("结束评审").see("87.20");
      officer.see("去掉一个最高分、一个最低分后取平均值").follow("评分一致性分析");
      officer.see("标准化偏离").see("去掉该席后名次").page().waitForSelector("#chart canvas");
      assertThat(officer.page().locator("#lines tbody tr").count()).isEqualTo(TightRound.SEATS);
    }
  }

  @Test
  @Order(10)
  void fees_are_listed_and_the_signed_opinion_comes_back() {
    try (var officer = theatre.visitor("officer")) {
      officer.open(round + "/fees").fill("amount", "200").press("保存标准").see("4200.00");
      officer.open(round + "/opinion/" + tight.batch()).see("带动作用突出").see("签名");
      officer.open(round + "/progress").attach("scan-" + tight.batch(), 3000);
      officer.press("上传扫描件").see("签字的评审意见已归档").see("下载已存扫描件");
    }
  }
}
