package org.yanchao.naming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yanchao.account.Actor;
import org.yanchao.attachment.AttachmentStore;

/** Keeps the scan that comes with a form, when one comes, and hands it out again. */
@Component
class Scans {

  private final AttachmentStore files;

  Scans(AttachmentStore files) {
    this.files = files;
  }

  @Nullable UUID keep(Actor by, @Nullable MultipartFile scan) {
    if (scan == null || scan.isEmpty()) {
      return null;
    }
    try (var bytes = scan.getInputStream()) {
      var name = scan.getOriginalFilename();
      var stored = files.store(bytes, name == null ? "scan" : name, by.who());
      files.keep(stored.id());
      return stored.id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Always as a download, never as a page of this site. */
  void send(UUID id, HttpServletResponse answer) throws IOException {
    var file = files.get(id);
    var name = ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8);
    answer.setContentType(file.kind().mediaType());
    answer.setContentLengthLong(file.size());
    answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.build().toString());
    answer.setHeader("X-Content-Type-Options", "nosniff");
    files.open(file.id(), answer.getOutputStream());
  }
}
