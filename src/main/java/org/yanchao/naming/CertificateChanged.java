package org.yanchao.naming;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * A certificate was issued again; the copy before it is void.
 *
 * @param documentId the document that named the base, null for a base of an earlier year
 */
public record CertificateChanged(
    UUID namingId, @Nullable UUID documentId, CertificateReason reason, Who by)
    implements Traceable {

  @Override
  public String action() {
    return "naming.certificate-changed";
  }

  @Override
  public String subject() {
    return namingId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("reason", reason.name());
  }
}
