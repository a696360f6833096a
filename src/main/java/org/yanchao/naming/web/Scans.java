package org.yanchao.naming.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yanchao.account.Actor;
import org.yanchao.attachment.AttachmentStore;

/** Keeps the scan that comes with a form, when one comes. */
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
}
