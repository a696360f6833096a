package org.yanchao.expert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.yanchao.document.SheetPress;
import org.yanchao.document.SheetReader;
import org.yanchao.expert.ImportError;
import org.yanchao.expert.ImportLine;

/** A list of experts keeps the row numbers that its spreadsheet shows, and loses no cell. */
class ExpertSheetTest {

  private static final List<String> HEADS =
      List.of("姓名", "工作单位", "专业领域", "工作地区代码", "职称", "曾任职单位", "曾任职单位信用代码", "离任日期");

  private final ExpertSheet sheet = new ExpertSheet(new SheetReader(), new SheetPress(), words());

  @Test
  void rowsCountAsInTheSpreadsheetAlsoAfterEmptyOnes() throws IOException {
    var list = sheet.read(file(""), "");

    assertThat(list.faults()).isEmpty();
    assertThat(sheet.lines(list.text()))
        .extracting(ImportLine::row, ImportLine::name)
        .containsExactly(tuple(2, "赵新"), tuple(5, "钱二"));
  }

  @Test
  void aFormulaIsNoEmptyCell() throws IOException {
    assertThat(sheet.read(file("1+1"), "").faults())
        .containsExactly(new ImportError(5, "cell-formula", "工作地区代码"));
  }

  @Test
  void pastedRowsKeepAnEmptyFirstCell() throws IOException {
    var list = sheet.read(null, "\t某大学\n");

    assertThat(sheet.lines(list.text()))
        .extracting(ImportLine::row, ImportLine::name, ImportLine::employer)
        .containsExactly(tuple(1, "", "某大学"));
  }

  /** Experts in the second and the fifth row. */
  private static MockMultipartFile file(String formula) throws IOException {
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var page = book.createSheet();
      var head = page.createRow(0);
      HEADS.forEach(it -> head.createCell(HEADS.indexOf(it)).setCellValue(it));
      page.createRow(1).createCell(0).setCellValue("赵新");
      var last = page.createRow(4);
      last.createCell(0).setCellValue("钱二");
      if (!formula.isEmpty()) {
        last.createCell(3).setCellFormula(formula);
      }
      book.write(bytes);
      return new MockMultipartFile("file", bytes.toByteArray());
    }
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasename("messages/expert");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return words;
  }
}
