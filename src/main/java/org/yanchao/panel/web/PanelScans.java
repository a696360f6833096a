package org.yanchao.panel.web;

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
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/** Keeps the scan that comes with a form and hands it out again. */
@Component
class PanelScans {

  private final AttachmentStore files;

  PanelScans(AttachmentStore files) {
    this.files = files;
  }

  UUID keep(Actor by, @Nullable MultipartFile scan) {
    if (scan == null || scan.isEmpty()) {
      throw new Refused(Refusal.of("panel.scan-missing"));
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
    files.open(file.id(), answer.getOutputStream());
  }
}
