package org.yanchao.workflow;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.naming.BasesNamed;
import org.yanchao.naming.CertificateChanged;

/** Has certificates printed as a job, after they were numbered or issued again. */
@Component
class CertificateTokens {

  private final Tokens tokens;

  CertificateTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  @EventListener
  void on(BasesNamed event) {
    print(event.documentId());
  }

  @EventListener
  void on(CertificateChanged event) {
    if (event.documentId() != null) {
      print(event.documentId());
    }
  }

  private void print(UUID document) {
    tokens.start("certificate-printing", document, Map.of());
  }
}
