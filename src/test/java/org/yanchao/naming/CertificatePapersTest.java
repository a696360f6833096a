package org.yanchao.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.document.QrReading;
import org.yanchao.document.TestPress;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Regions;
import org.yanchao.pack.PublishedPacks;

/** Every certificate says whose it is, to a reader and to a telephone. */
public class CertificatePapersTest {

  static final LocalDate TODAY = LocalDate.of(2022, 9, 16);
  static final CertificatePapers PAPERS = papers();

  @Test
  void fortyCertificatesLackNoGlyphAndEveryCodeReads() throws Exception {
    for (var no : IntStream.rangeClosed(1, 40).toArray()) {
      assertWhole(no);
    }
  }

  @Test
  void plaqueIsPrintedInTheSizeOfThePlate() throws IOException {
    var pdf = PAPERS.plaque(certified(1));

    assertThat(TestPress.text(pdf))
        .isEqualTo("县级返乡入乡创业基地𠮷䶮㛃创业基地1敦化市2021年10月" + "吉返创基-县-222403-2021-0001示例：编号规则和有效期未见公开文件规定");
    try (var plaque = Loader.loadPDF(pdf)) {
      assertThat(plaque.getNumberOfPages()).isEqualTo(1);
      assertThat(Math.round(plaque.getPage(0).getMediaBox().getWidth() / 72 * 25.4)).isEqualTo(600);
    }
  }

  /** Prints one, reads it back and compares: also what the benchmark does 200 times. */
  public static void assertWhole(int no) throws Exception {
    var naming = certified(no);

    var pdf = PAPERS.certificate(naming);

    assertThat(TestPress.text(pdf))
        .isEqualTo(
            "返乡入乡创业基地命名证书"
                + naming.entityName()
                + "：你单位的“"
                + naming.baseName()
                + "”被命名为2021年县级返乡入乡创业基地，特发此证。证书编号："
                + naming.certificateNo()
                + "统一社会信用代码：93222403MAYC00018H所在县（市、区）：敦化市命名文件："
                + naming.documentNo()
                + "有效期至：2024年10月25日敦化市2021年10月26日扫码核验真伪核验码："
                + naming.checkCode()
                + "示例：编号规则和有效期未见公开文件规定");
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(QrReading.of(new PDFRenderer(document).renderImageWithDPI(0, 150)))
          .isEqualTo("https://base.example.org/certificates/" + naming.checkCode());
    }
  }

  @Test
  void openingStockRestsOnNoPackAndIsNoSample() {
    var stock = base(1);

    assertThat(TestPress.text(PAPERS.plaque(certified(1)))).contains("示例");
    assertThat(TestPress.text(PAPERS.plaque(stock.view(TODAY))))
        .contains("吉返创基-县-222403-2021-0001")
        .doesNotContain("示例");
  }

  private static NamingView certified(int no) {
    var naming = base(no);
    naming.keep("jilin-2022@1");
    return naming.view(TODAY);
  }

  private static Naming base(int no) {
    var naming = Naming.imported(new java.util.UUID(11, no), TestBases.base(no), "");
    naming.certificate(
        new Naming.Certificate(
            "吉返创基-县-222403-2021-%04d".formatted(no),
            "0f5e7c2a9b4d4d0c8a3e%020d".formatted(no),
            LocalDate.of(2024, 10, 25)));
    return naming;
  }

  /** Prints one, for the benchmark. */
  public static byte[] print(int no) {
    return PAPERS.certificate(certified(no));
  }

  private static CertificatePapers papers() {
    var county =
        new Region(
            "222403",
            "222403",
            "敦化市",
            "county",
            Set.of(Level.COUNTY),
            null,
            null,
            null,
            null,
            null);
    return new CertificatePapers(
        TestPress.with("naming", "naming-register", "naming-certificates", "desk"),
        org.mockito.Mockito.mock(AttachmentStore.class),
        new Regions(List.of(county)),
        new PublishedPacks(),
        "https://base.example.org/");
  }
}
