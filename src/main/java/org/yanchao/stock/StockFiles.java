package org.yanchao.stock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Attachment;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.document.SheetReader;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;

/** Files that were brought to be looked at; kept once they are taken, swept otherwise. */
@Component
class StockFiles {

  private final AttachmentStore store;
  private final SheetReader reader;

  StockFiles(AttachmentStore store, SheetReader reader) {
    this.store = store;
    this.reader = reader;
  }

  UUID bring(Actor officer, byte[] file, String name) {
    reader.whyNotRead(file).ifPresent(Refusal::raise);
    try {
      return store.store(new java.io.ByteArrayInputStream(file), name, officer.who()).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody looks into a file that somebody else brought. */
  Attachment own(Actor officer, UUID id) {
    return store
        .find(id)
        .filter(it -> it.uploadedBy().equals(officer.who().account()))
        .orElseThrow(() -> new NotFound("file of opening stock"));
  }

  byte[] bytes(Attachment file) {
    var bytes = new ByteArrayOutputStream();
    try {
      store.open(file.id(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  void keep(UUID id) {
    store.keep(id);
  }
}
