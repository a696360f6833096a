package org.yanchao.naming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer enters to have a certificate issued again.
 *
 * @param note grounds and papers, such as the declaration of loss
 * @param creditCode of the organisation as its papers show it now; the name follows the same legal
 *     entity only (X13)
 * @param baseName and
 * @param entityName as they are from now on; empty where they stay
 * @param attachment the paper that proves it
 */
public record CertificateEntry(
    CertificateReason reason,
    String note,
    String creditCode,
    String baseName,
    String entityName,
    @Nullable UUID attachment) {

  public CertificateEntry {
    note = note.strip();
    creditCode = creditCode.strip();
    baseName = baseName.strip();
    entityName = entityName.strip();
  }
}
