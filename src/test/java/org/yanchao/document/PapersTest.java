package org.yanchao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.yanchao.kernel.Refused;

/** A paper says what its template says, down to the rarest name, or it is not printed. */
class PapersTest {

  static final String PAGE =
      "<html><head><link rel=\"stylesheet\" href=\"paper:paper.css\"/></head><body>"
          + "<p th:text=\"${name}\">x</p><img src=\"%s\"/></body></html>";

  static final PdfPress PRESS = new PdfPress(engine(), new PaperFonts(""));

  @Test
  void rareNamesStandInThePdfAsTheyAreWritten() throws IOException {
    var name = "𠮷野返乡创业基地 于䶮 朴㛃花 吉人社发〔2022〕17号";

    assertThat(text(PRESS.print(Paper.chinese(PAGE.formatted(""), Map.of("name", name)))))
        .isEqualTo(name);
  }

  @Test
  void signThatLooksLikeRadicalIsFoundAsSign() throws IOException {
    var name = "一二人入八力土大女子小山工干广弓心手文斗方日月木水火田白目石立竹米老自至色行衣见言走车长门青面页风食马高黑";

    assertThat(text(PRESS.print(Paper.chinese(PAGE.formatted(""), Map.of("name", name)))))
        .isEqualTo(name);
  }

  @Test
  void everyFontOfThePdfIsEmbedded() throws IOException {
    try (var pdf =
        Loader.loadPDF(PRESS.print(Paper.chinese(PAGE.formatted(""), Map.of("name", "基地"))))) {
      var resources = pdf.getPage(0).getResources();

      assertThat(resources.getFontNames()).isNotEmpty();
      for (var font : resources.getFontNames()) {
        assertThat(resources.getFont(font).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void missingGlyphStopsThePrintAndSaysWhich() {
    assertThatThrownBy(
            () -> PRESS.print(Paper.chinese(PAGE.formatted(""), Map.of("name", "基地\uE000"))))
        .isInstanceOfSatisfying(
            Refused.class,
            it -> {
              assertThat(it.refusal().code()).isEqualTo("document.missing-glyph");
              assertThat(it.refusal().args()).isEqualTo(List.<Object>of("U+E000"));
            });
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    var page = PAGE.formatted("http://127.0.0.1:9/x.png") + "<!-- file:///etc/passwd -->";

    assertThat(text(PRESS.print(Paper.chinese(page, Map.of("name", "基地"))))).isEqualTo("基地");
  }

  @Test
  void wordFileHoldsTitleBodyAndAnnex() throws IOException {
    var bytes =
        new WordPaper()
            .title("关于命名的通知")
            .salutation("各乡镇：")
            .paragraph("现予公布。")
            .signature("敦化市", "2022年9月16日")
            .annex("附件", "名单", List.of("序号", "基地"), List.of(List.of("1", "𠮷野基地")))
            .bytes();

    try (var word = new XWPFDocument(new ByteArrayInputStream(bytes));
        var text = new XWPFWordExtractor(word)) {
      assertThat(text.getText().lines().map(String::strip).filter(it -> !it.isEmpty()))
          .containsExactly(
              "关于命名的通知",
              "各乡镇：",
              "现予公布。",
              "敦化市",
              "2022年9月16日",
              "附件",
              "名单",
              "序号\t基地",
              "1\t𠮷野基地",
              "—  —");
    }
  }

  @Test
  void codeReadsBackAsItWasWritten() throws Exception {
    var text = "https://example.org/certificates/0f5e7c2a9b";
    var picture = ImageIO.read(new ByteArrayInputStream(new QrCode(text).png()));

    assertThat(QrReading.of(picture)).isEqualTo(text);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("— \\d+ —|\\R", "").strip();
    }
  }

  private static SpringTemplateEngine engine() {
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(new StringTemplateResolver());
    return engine;
  }
}
