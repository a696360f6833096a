package org.yanchao.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files as answers: always to be saved, never shown inside the page. */
public final class Downloads {

  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Downloads() {}

  public static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
    return file(bytes, name + ".pdf", MediaType.APPLICATION_PDF_VALUE);
  }

  public static ResponseEntity<byte[]> excel(byte[] bytes, String name) {
    return file(bytes, name + ".xlsx", EXCEL);
  }

  public static ResponseEntity<byte[]> word(byte[] bytes, String name) {
    return file(bytes, name + ".docx", WORD);
  }

  public static ResponseEntity<byte[]> file(byte[] bytes, String name, String mediaType) {
    var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .body(bytes);
  }
}
