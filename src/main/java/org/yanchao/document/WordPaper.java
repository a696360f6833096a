package org.yanchao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * An official paper as a Word file that an office goes on editing, in the layout of GB/T 9704-2012:
 * A4 with margins of 37, 26, 35 and 28 mm, title in size 2, body in size 3 on lines of 28 points.
 */
public final class WordPaper {

  private static final String TITLE_FONT = "FZXiaoBiaoSong-B05S";
  private static final String BODY_FONT = "FangSong_GB2312";
  private static final String HEAD_FONT = "SimHei";
  private static final String PAGE_FONT = "SimSun";
  private static final double TITLE = 22;
  private static final double BODY = 16;
  private static final double CELL = 12;
  private static final double PAGE = 14;
  private static final int LINE = 28;
  private static final int TWO_SIGNS = 640;
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  private final XWPFDocument word = new XWPFDocument();

  /** An empty sheet. */
  public WordPaper() {
    var section = word.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(twips(210));
    size.setH(twips(297));
    var margin = section.addNewPgMar();
    margin.setTop(twips(37));
    margin.setRight(twips(26));
    margin.setBottom(twips(35));
    margin.setLeft(twips(28));
    margin.setFooter(twips(25));
    pageNumber();
  }

  /** The title, centred. */
  public WordPaper title(String text) {
    var line = line(ParagraphAlignment.CENTER, 0);
    line.setSpacingAfter(LINE * 20);
    write(line, text, TITLE_FONT, TITLE);
    return this;
  }

  /** The place of the document number, or a line like it. */
  public WordPaper centred(String text) {
    write(line(ParagraphAlignment.CENTER, 0), text, BODY_FONT, BODY);
    return this;
  }

  /** To whom it is addressed, from the left edge. */
  public WordPaper salutation(String text) {
    write(line(ParagraphAlignment.LEFT, 0), text, BODY_FONT, BODY);
    return this;
  }

  /** A paragraph of the body, beginning two signs from the edge. */
  public WordPaper paragraph(String text) {
    write(line(ParagraphAlignment.BOTH, TWO_SIGNS), text, BODY_FONT, BODY);
    return this;
  }

  /** Who signs, and when. */
  public WordPaper signature(String authority, String day) {
    line(ParagraphAlignment.LEFT, 0);
    for (var text : List.of(authority, day)) {
      var line = line(ParagraphAlignment.RIGHT, 0);
      line.setIndentationRight(TWO_SIGNS * 2);
      write(line, text, BODY_FONT, BODY);
    }
    return this;
  }

  /** An annex on a new page: its mark, its title, its table. */
  public WordPaper annex(String mark, String title, List<String> heads, List<List<String>> rows) {
    var top = line(ParagraphAlignment.LEFT, 0);
    top.createRun().addBreak(BreakType.PAGE);
    write(top, mark, HEAD_FONT, BODY);
    title(title);
    var table = word.createTable(rows.size() + 1, heads.size());
    table.setWidthType(TableWidthType.PCT);
    table.setWidth("100%");
    fill(table, 0, heads, HEAD_FONT);
    table.getRow(0).setRepeatHeader(true);
    for (int row = 0; row < rows.size(); row++) {
      fill(table, row + 1, rows.get(row), BODY_FONT);
    }
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    try (var closing = word) {
      var bytes = new ByteArrayOutputStream();
      closing.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(XWPFTable table, int row, List<String> texts, String font) {
    for (int column = 0; column < texts.size(); column++) {
      var line = table.getRow(row).getCell(column).getParagraphArray(0);
      write(line, texts.get(column), font, CELL);
    }
  }

  private XWPFParagraph line(ParagraphAlignment alignment, int indent) {
    var line = word.createParagraph();
    line.setAlignment(alignment);
    line.setIndentationFirstLine(indent);
    line.setSpacingBetween(LINE, LineSpacingRule.EXACT);
    return line;
  }

  private static void write(XWPFParagraph line, String text, String font, double size) {
    var run = line.createRun();
    run.setText(text);
    dress(run, font, size);
  }

  /** Chinese signs take the East Asian font of a run, which has to be named for itself. */
  private static void dress(XWPFRun run, String font, double size) {
    run.setFontFamily(font);
    run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
  }

  private void pageNumber() {
    var foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    write(foot, "\u2014 ", PAGE_FONT, PAGE);
    for (var part : List.of(STFldCharType.BEGIN, STFldCharType.SEPARATE, STFldCharType.END)) {
      var run = foot.createRun();
      dress(run, PAGE_FONT, PAGE);
      run.getCTR().addNewFldChar().setFldCharType(part);
      if (part == STFldCharType.BEGIN) {
        foot.createRun().getCTR().addNewInstrText().setStringValue(" PAGE ");
      }
    }
    write(foot, " \u2014", PAGE_FONT, PAGE);
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
  }
}
