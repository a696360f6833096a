package org.yanchao.naming;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/** Certificates of a naming document were printed and kept. */
public record CertificatesPrinted(UUID documentId, List<UUID> namings, Who by)
    implements Traceable {

  public CertificatesPrinted {
    namings = List.copyOf(namings);
  }

  @Override
  public String action() {
    return "naming.certificates-printed";
  }

  @Override
  public String subject() {
    return documentId.toString();
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("count", Integer.toString(namings.size()));
  }
}
