package org.yanchao.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file, without its bytes.
 *
 * @param id its id
 * @param fileName a safe name, ending as its kind demands
 * @param kind what its bytes say it is
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param uploadedBy the account that brought it
 * @param storedAt business time
 */
public record Attachment(
    UUID id,
    String fileName,
    FileKind kind,
    long size,
    String sha256,
    String uploadedBy,
    Instant storedAt) {

  /** The same under a name that tells nothing but its kind. */
  public Attachment unnamed() {
    var ending = fileName.substring(fileName.lastIndexOf('.') + 1);
    return new Attachment(id, id + "." + ending, kind, size, sha256, uploadedBy, storedAt);
  }
}
