package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;

/** An expert of three candidates who takes the sheets along and brings them back spoilt. */
record SheetsInExcel(Visitor expert, UUID batch, Path desk) {

  private static final int REFUSED = 422;
  private static final int CHANGED = 409;

  void brokenTablesChangeNothing() {
    var page = expert.unfold("用 Excel 评分").page();
    var kept = desk.resolve("sheets.xlsx");
    page.waitForDownload(() -> page.getByText("下载评分表").click()).saveAs(kept);
    var given = new GivenTable(kept);
    upload(given.with(1, "35.01"), REFUSED).see("的分值超过满分 35");
    upload(given.with(7, "可能"), REFUSED).see("只能填“是”“否”或留空");
    upload(given.with(11, UUID.randomUUID().toString()), REFUSED).see("不在您的评分任务中");
    upload(given.with(12, "0123456789abcdef"), REFUSED).see("不是本组现行评分标准的评分表");
    expert.open("/score/" + batch).see("评分任务（0/3）");
    aTickOfTheScreenStays(given.with(1, "30"));
  }

  private void aTickOfTheScreenStays(Path table) {
    lastSheet().fill("remark", "现场已停产").tick("veto-0").press("保存");
    upload(table, CHANGED).see("导入会覆盖后来的内容");
    lastSheet();
    assertThat(expert.page().locator("#veto-0").isChecked()).isTrue();
    expert.page().locator("#veto-0").uncheck();
    expert.fill("remark", "").press("保存");
  }

  private Visitor lastSheet() {
    expert.open("/score/" + batch).page().locator("tbody tr:last-child a").click();
    return expert;
  }

  private Visitor upload(Path table, int answer) {
    expert.open("/score/" + batch).unfold("用 Excel 评分");
    expert.page().locator("#table").setInputFiles(table);
    return expert.pressRefused("导入评分表", answer);
  }
}
