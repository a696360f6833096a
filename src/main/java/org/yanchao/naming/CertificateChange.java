package org.yanchao.naming;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.BusinessClock;

/** A certificate was issued again: why, and what the copy that became void had said. */
@Entity
@Table(name = "certificate_change")
class CertificateChange {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID namingId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private CertificateReason reason;

  private String note;
  private String oldCheckCode;
  private String oldBaseName;
  private String oldEntityName;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID attachment;

  private Instant changedAt;
  private String account;

  protected CertificateChange() {}

  /** Who changed it, and when. */
  record Made(UUID id, Instant at, String account) {}

  CertificateChange(Made made, NamingView before, CertificateEntry entry) {
    this.id = made.id();
    this.namingId = before.id();
    this.reason = entry.reason();
    this.note = entry.note();
    this.oldCheckCode = before.checkCode();
    this.oldBaseName = before.baseName();
    this.oldEntityName = before.entityName();
    this.attachment = entry.attachment();
    this.changedAt = made.at();
    this.account = made.account();
  }

  UUID namingId() {
    return namingId;
  }

  CertificateReason reason() {
    return reason;
  }

  String oldBaseName() {
    return oldBaseName;
  }

  CertificateChangeView view() {
    return new CertificateChangeView(
        reason, note, oldBaseName, oldEntityName, attachment, BusinessClock.dayOf(changedAt));
  }
}
