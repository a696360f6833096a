package org.yanchao.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

  private static byte[] zip(String... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(1);
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37,PDF",
    "89504e470d0a1a0a0000,PNG",
    "ffd8ffe000104a46,JPEG",
  })
  void leadingBytesTellTheKind(String hex, FileKind kind) {
    assertThat(FileKind.of(HexFormat.of().parseHex(hex))).contains(kind);
  }

  @Test
  void officeFilesAreToldFromArchives() throws IOException {
    assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml")))
        .contains(FileKind.DOCX);
    assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.XLSX);
    assertThat(FileKind.of(zip("照片/1.jpg"))).contains(FileKind.ZIP);
  }

  @Test
  void programsAndUnknownFilesAreNone() throws IOException {
    assertThat(FileKind.of(zip("META-INF/MANIFEST.MF"))).isEmpty();
    assertThat(FileKind.of(zip("[Content_Types].xml", "ppt/presentation.xml"))).isEmpty();
    assertThat(FileKind.of("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(FileKind.of("<html>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(FileKind.of(new byte[] {'%', 'P'})).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          营业执照.pdf             | 营业执照.pdf
          LEASE.PDF                | LEASE.PDF
          C:\\fake\\路径\\a.pdf    | a.pdf
          ../../etc/passwd         | passwd.pdf
          .htaccess                | htaccess.pdf
          a.exe                    | a.exe.pdf
          evil\u202Efdp.exe        | evilfdp.exe.pdf
          a"b;c%0d.pdf             | a_b_c_0d.pdf
          ...                      | file.pdf
          """)
  void aNameBecomesSafeAndHonest(String given, String safe) {
    assertThat(FileName.safe(given, FileKind.PDF)).isEqualTo(safe);
  }

  @Test
  void aLongNameKeepsItsEnding() {
    var safe = FileName.safe("𠮷".repeat(300) + ".pdf", FileKind.PDF);

    assertThat(safe).isEqualTo("𠮷".repeat(116) + ".pdf");
  }
}
