package org.yanchao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yanchao.kernel.Refused;

/** Tables go out harmless and come in checked. */
class SheetsTest {

  static final SheetPress PRESS = new SheetPress();
  static final SheetReader READER = new SheetReader();
  static final List<String> HEADS = List.of("基地", "户数", "命名日期");

  @Test
  void whatGoesOutComesInAgain() {
    var sheet =
        new Sheet(
            "名录",
            HEADS,
            List.of(
                List.of("𠮷野基地", 12, LocalDate.of(2022, 9, 16)),
                Arrays.asList("乙", new BigDecimal("3.50"), null)));

    assertThat(READER.read(PRESS.excel(sheet), HEADS).rows())
        .extracting(it -> it.number() + " " + HEADS.stream().map(it::text).toList())
        .containsExactly("2 [𠮷野基地, 12, 2022-09-16]", "3 [乙, 3.5, ]");
  }

  @Test
  void cellThatLooksLikeFormulaGoesOutAsText() {
    var sheet =
        new Sheet(
            "名录",
            List.of("甲"),
            List.of(List.of("=cmd|'/c calc'!A0"), List.of(-5), List.of("a,\"b\"")));

    assertThat(READER.read(PRESS.excel(sheet), List.of("甲")).rows())
        .extracting(it -> it.text("甲"))
        .containsExactly("'=cmd|'/c calc'!A0", "-5", "a,\"b\"");
    assertThat(new String(PRESS.csv(sheet), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF甲\r\n'=cmd|'/c calc'!A0\r\n-5\r\n\"a,\"\"b\"\"\"\r\n");
  }

  @Test
  void formulaThatComesInIsAnErrorOfItsRowAndIsNotComputed() throws IOException {
    var read = READER.read(workbook("=1+1"), List.of("甲", "乙"));

    assertThat(read.rows()).extracting(it -> it.text("甲") + it.text("乙")).containsExactly("好");
    assertThat(read.errors()).containsExactly(new SheetError(2, "乙", "formula", ""));
  }

  @Test
  void missingColumnIsNamed() throws IOException {
    var file = workbook("x");

    assertRefused("document.sheet-heads", () -> READER.read(file, List.of("甲", "丙")));
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    assertRefused("document.sheet-empty", () -> READER.read(new byte[0], HEADS));
    assertRefused("document.sheet-broken", () -> READER.read("text".getBytes(), HEADS));
    var huge = new byte[SheetReader.MAX_BYTES + 1];
    assertRefused("document.sheet-too-large", () -> READER.read(huge, HEADS));
    var bomb = zip("xl/worksheets/sheet1.xml", 80 * 1024 * 1024);
    assertThat(bomb.length).isLessThan(SheetReader.MAX_BYTES);
    assertRefused("document.sheet-too-large", () -> READER.read(bomb, HEADS));
    var hollow = zip("xl/worksheets/sheet1.xml", 100);
    assertRefused("document.sheet-broken", () -> READER.read(hollow, HEADS));
  }

  @Test
  void longerSheetThanAllowedIsRefused() {
    var rows = new ArrayList<List<Object>>();
    for (int row = 0; row <= SheetReader.MAX_ROWS; row++) {
      rows.add(List.of("x"));
    }
    var file = PRESS.excel(new Sheet("长", List.of("甲"), List.copyOf(rows)));

    assertRefused("document.sheet-too-long", () -> READER.read(file, List.of("甲")));
  }

  @Test
  void entityInTheSheetIsNotResolved() throws IOException {
    var file = workbook("x");
    var hostile =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c>"
            + "</row></sheetData></worksheet>";

    assertRefused(
        "document.sheet-broken",
        () -> READER.read(replaced(file, "xl/worksheets/sheet1.xml", hostile), List.of("甲")));
  }

  private static byte[] replaced(byte[] file, String name, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(file));
        var out = new ZipOutputStream(bytes)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var old = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(name) ? text.getBytes(StandardCharsets.UTF_8) : old);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] workbook(String second) throws IOException {
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("表");
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("甲");
      head.createCell(1).setCellValue("乙");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue(" 好 ");
      if (second.startsWith("=")) {
        row.createCell(1).setCellFormula(second.substring(1));
      } else {
        row.createCell(1).setCellValue(second);
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String name, int zeros) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[zeros]);
    }
    return bytes.toByteArray();
  }

  private static void assertRefused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.refusal().code()).isEqualTo(code));
  }
}
