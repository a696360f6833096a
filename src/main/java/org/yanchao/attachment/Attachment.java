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
    Instant storedAt) {}
