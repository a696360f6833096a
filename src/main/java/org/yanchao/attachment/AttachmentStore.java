package org.yanchao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;

/**
 * Where files lie. A file is committed before the business links it, so that a long upload never
 * holds a business transaction; whoever links it says {@link #keep}, what nobody keeps is swept.
 * Who may read a file is the rule of the module that links it.
 */
public interface AttachmentStore {

  /** Larger files are refused. */
  long MAX_BYTES = 20L * 1024 * 1024;

  /** The size that a page should tell. */
  int MAX_MEGABYTES = 20;

  /**
   * Stores a file in a transaction of its own; the bytes decide what it is, never the name.
   *
   * @throws org.yanchao.kernel.Refused {@code attachment.empty}, {@code attachment.wrong-type} or
   *     {@code attachment.too-large}; nothing is stored then
   */
  Attachment store(InputStream bytes, String fileName, Who by) throws IOException;

  /** Why a file that begins with these bytes would not be stored. */
  Optional<Refusal> whyNotStore(byte[] beginning);

  Optional<Attachment> find(UUID id);

  /** The same for callers that hold a link; raises {@code NotFound}. */
  Attachment get(UUID id);

  /** Writes the bytes, block by block; raises {@code NotFound}. */
  void open(UUID id, OutputStream target) throws IOException;

  /** Says that something links the file: part of the caller's transaction. */
  void keep(UUID id);

  /** Deletes files that nobody keeps and that were stored before an instant; tells how many. */
  int sweep(Instant storedBefore);
}
