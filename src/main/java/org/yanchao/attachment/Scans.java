package org.yanchao.attachment;

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
import org.yanchao.kernel.Who;

/** Keeps the scan that comes with a form, when one comes, and hands a stored file out. */
@Component
public class Scans {

  private final AttachmentStore files;

  public Scans(AttachmentStore files) {
    this.files = files;
  }

  /** The id under which the scan is kept, null when none came. */
  public @Nullable UUID keep(Who by, @Nullable MultipartFile scan) {
    if (scan == null || scan.isEmpty()) {
      return null;
    }
    try (var bytes = scan.getInputStream()) {
      var name = scan.getOriginalFilename();
      var stored = files.store(bytes, name == null ? "scan" : name, by);
      files.keep(stored.id());
      return stored.id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Always as a download, never as a page of this site. */
  public void send(UUID id, HttpServletResponse answer) throws IOException {
    var file = files.get(id);
    var name = ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8);
    answer.setContentType(file.kind().mediaType());
    answer.setContentLengthLong(file.size());
    answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.build().toString());
    files.open(file.id(), answer.getOutputStream());
  }
}
