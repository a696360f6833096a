package org.yanchao.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yanchao.candidacy.Face;
import org.yanchao.document.SheetPress;
import org.yanchao.document.SheetReader;
import org.yanchao.scoring.CriterionView;
import org.yanchao.scoring.SheetEntry;
import org.yanchao.scoring.SheetTable;

/** An expert's table keeps every tick, and what it was made from, on its way through Excel. */
class SheetTablesTest {

  private static final String HANDOUT = "0a0a0a0a-0b0b-4c0c-8d0d-0e0e0e0e0e0e";
  private static final int FIRST_VETO = 2;
  private static final int SECOND_VETO = 3;
  private static final int MARK = 6;

  private final SheetTables tables =
      new SheetTables(new SheetPress(), new SheetReader(), new FaceLabels(words()), words());

  private final SheetTable out =
      new SheetTable(
          "0123456789abcdef",
          List.of(new CriterionView("brand", "品牌", BigDecimal.TEN, null, List.of(), null)),
          List.of("提供虚假材料", "已停止运营"),
          List.of(
              new SheetTable.Row(
                  2,
                  new Face(UUID.randomUUID(), 0, "雁鸣木耳", "", ""),
                  new SheetEntry(Map.of("brand", "8.5"), "名册不实", List.of("提供虚假材料"), 7, HANDOUT))));

  @Test
  void aTableThatNobodyTouchedComesBackAsItWent() {
    assertThat(tables.read(tables.write(out), out).table()).isEqualTo(out);
  }

  @Test
  void ticksAreReadAsWritten() throws IOException {
    var back = back(row -> row.createCell(SECOND_VETO).setCellValue("是"));
    assertThat(back.table().rows().get(0).entry().vetoes()).containsExactly("提供虚假材料", "已停止运营");

    back = back(row -> row.createCell(FIRST_VETO).setCellValue("否"));
    assertThat(back.table().rows().get(0).entry().vetoes()).isEmpty();
    assertThat(back.unread()).isEmpty();
  }

  @Test
  void neitherAFormulaNorAnUnclearTickIsTakenForAnEmptyCell() throws IOException {
    var back =
        back(
            row -> {
              row.createCell(1).setCellFormula("4+4");
              row.createCell(FIRST_VETO).setCellValue("可能");
            });

    assertThat(back.unread())
        .extracting(SheetTable.Fault::row, it -> it.refusal().code(), it -> it.refusal().args())
        .containsExactly(
            tuple(2, "scoring.table-cell-unread", List.of("品牌")),
            tuple(2, "scoring.table-veto-unclear", List.of("提供虚假材料")));
  }

  @Test
  void aMarkThatWasChangedIsTheMarkOfNoTable() throws IOException {
    for (var mark : List.of("0123456789abcdef", "0123456789abcdef.x." + HANDOUT, "")) {
      assertThat(back(row -> row.createCell(MARK).setCellValue(mark)).table().mark()).isEmpty();
    }
  }

  private SheetTables.Returned back(Consumer<Row> typed) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(tables.write(out)));
        var bytes = new ByteArrayOutputStream()) {
      typed.accept(book.getSheetAt(0).getRow(1));
      book.write(bytes);
      return tables.read(bytes.toByteArray(), out);
    }
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasenames("messages/scoring-paper", "messages/scoring-offline");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return words;
  }
}
