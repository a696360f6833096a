package org.yanchao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yanchao.desk.web.StockRows.PAPER;
import static org.yanchao.desk.web.StockRows.base;
import static org.yanchao.desk.web.StockRows.code;
import static org.yanchao.desk.web.StockRows.row;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.yanchao.casework.CaseDesk;
import org.yanchao.document.Sheet;
import org.yanchao.document.SheetError;
import org.yanchao.document.SheetPress;
import org.yanchao.naming.NamingView;
import org.yanchao.register.RegisterDesk;
import org.yanchao.register.RegisterFilter;
import org.yanchao.stock.StockCount;
import org.yanchao.stock.StockDesk;
import org.yanchao.stock.StockKind;
import org.yanchao.stock.StockShelf;

/** Imported workshops and filings on paper are found where their organisation is worked with. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(CountyStage.Setup.class)
class StockShelfTest {

  private static final String OFFICER = "222403-j1";
  private static final String HEAD = "222403-f1";
  private static final String STRANGER = "222406-j1";

  @Autowired CountyStage stage;
  @Autowired StockDesk stock;
  @Autowired StockShelf shelf;
  @Autowired RegisterDesk register;
  @Autowired CaseDesk cases;
  @Autowired SheetPress press;

  private UUID take(StockKind kind, List<@Nullable Object> row) {
    return stock.take(stage.actor(OFFICER), kind, file(kind, row), PAPER);
  }

  private UUID file(StockKind kind, List<@Nullable Object> row) {
    var sheet = new Sheet("stock", stock.heads(kind), List.of(row));
    return stock.bring(stage.actor(OFFICER), press.excel(sheet), "存量.xlsx");
  }

  private static List<@Nullable Object> workshop(
      String name, String entity, String code, String to) {
    return row(name, entity, code, "合作社", "敦化市", "帮〔2020〕1号", "2020-05-06", to, "7");
  }

  private static List<@Nullable Object> filing(String name, String code) {
    return row(name, name + "社", code, "合作社", "敦化市", "县级", "2021-06-01", "未命名");
  }

  @Test
  void aFilingOnPaperIsFoundByItsUnitUntilItIsTakenOut() {
    var code = code();
    var batch = take(StockKind.PAPER_FILING, filing("柜台%旧件", code));
    var before = shelf.count(stage.actor(OFFICER));

    assertThat(stage.open(OFFICER, "/cases?q=" + code))
        .bodyText()
        .contains("以前年度的纸质申报（1）", "柜台%旧件", "2021-06-01 收件", "未命名");
    assertThat(shelf.filings(stage.actor(OFFICER), "台%旧")).hasSize(1);
    assertThat(shelf.filings(stage.actor(OFFICER), "柜%件")).isEmpty();
    assertThat(stage.open(STRANGER, "/cases?q=" + code)).bodyText().doesNotContain("柜台%旧件");
    var item = stock.items(stage.actor(OFFICER), batch).get(0).id();
    stock.takeOut(stage.actor(HEAD), item, "录错");
    assertThat(shelf.filings(stage.actor(OFFICER), code)).isEmpty();
    assertThat(shelf.count(stage.actor(OFFICER)).filings()).isEqualTo(before.filings() - 1);
  }

  @Test
  void aWorkshopStandsOnThePageOfItsBaseAndIsCountedAsHosted() {
    var code = code();
    var before = shelf.count(stage.actor(OFFICER));
    take(StockKind.NAMED_BASE, base("车间甲基地", code));
    take(StockKind.WORKSHOP, workshop("甲车间", "车间甲基地合作社", code, ""));
    take(StockKind.WORKSHOP, workshop("过期车间", "车间甲基地合作社", code, "2021-05-05"));
    take(StockKind.WORKSHOP, workshop("无名车间", "无名社", code(), ""));

    var page = stage.open(OFFICER, "/register/bases/" + found("车间甲").projectId());

    assertThat(page)
        .bodyText()
        .contains("就业帮扶车间（1）", "甲车间", "帮〔2020〕1号，2020-05-06 认定", "脱贫人口 7 人")
        .doesNotContain("过期车间", "无名车间");
    var count = new StockCount(before.filings(), before.workshops() + 2, before.hosted() + 1);
    assertThat(shelf.count(stage.actor(OFFICER))).isEqualTo(count);
    assertThat(stage.open(OFFICER, "/pool"))
        .bodyText()
        .contains("就业帮扶车间 " + count.workshops() + " 个，其中由现有基地的单位承办 " + count.hosted() + " 个");
    assertThat(shelf.count(stage.actor(STRANGER)).isEmpty()).isTrue();
  }

  @Test
  void aNumberOfPeopleThatIsNoneIsNamedWithItsColumn() {
    for (var bad : List.of("七", "7.5", "1234567")) {
      var row = workshop("数字车间", "数字社", code(), "");
      row.set(8, bad);

      var read =
          stock.preview(stage.actor(OFFICER), StockKind.WORKSHOP, file(StockKind.WORKSHOP, row));

      assertThat(read.errors())
          .extracting(SheetError::head, SheetError::value)
          .containsExactly(tuple("脱贫人口（人）", bad));
    }
  }

  @Test
  void theCaseShowsWhatTheStockKnowsOfItsOrganisation() {
    var filed = stage.paperCase("车间核对基地");
    var entity = cases.summary(filed).applicant();
    assertThat(stage.open(OFFICER, "/cases/" + filed)).bodyText().doesNotContain("存量资料");

    take(StockKind.WORKSHOP, workshop("核对车间", entity.name(), entity.creditCode(), "2023-05-05"));

    assertThat(stage.open(OFFICER, "/cases/" + filed))
        .bodyText()
        .contains("存量资料", "核对车间", "至 2023-05-05");
  }

  private NamingView found(String name) {
    return register.page(new RegisterFilter(null, List.of(), null, null, name), 0).rows().get(0);
  }
}
