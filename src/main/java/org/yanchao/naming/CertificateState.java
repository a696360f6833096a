package org.yanchao.naming;

/** What the check page says of a certificate: the name's own state, or that this copy is void. */
public enum CertificateState {
  VALID,
  EXPIRED,
  SUSPENDED,
  REVOKED,
  WITHDRAWN,
  REPLACED,
  LOST,
  RENAMED;

  static CertificateState of(NamingState naming) {
    return switch (naming) {
      case ACTIVE -> VALID;
      case EXPIRED -> EXPIRED;
      case SUSPENDED -> SUSPENDED;
      case REVOKED -> REVOKED;
      case WITHDRAWN -> WITHDRAWN;
    };
  }

  static CertificateState of(CertificateReason reason) {
    return switch (reason) {
      case DAMAGED -> REPLACED;
      case LOST -> LOST;
      case RENAMED -> RENAMED;
    };
  }
}
