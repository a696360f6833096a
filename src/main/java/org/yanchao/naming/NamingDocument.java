package org.yanchao.naming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;

/** A signed paper that names bases; its date is the legal date, its number is never used twice. */
@Entity
@Table(name = "naming_document")
class NamingDocument {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID roundId;

  @Column(name = "document_no")
  private String number;

  private LocalDate datedOn;
  private Instant registeredAt;
  private boolean lateRegistered;
  private boolean pastDeadline;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID attachment;

  private String authority;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "unit_level")
  private Level level;

  @Version private @Nullable Long version;

  protected NamingDocument() {}

  /** Whose document it is. */
  record Issuer(UUID roundId, String authority, Level level) {}

  /** When it was registered and what that means. */
  record Registered(Instant at, boolean late, boolean pastDeadline) {}

  NamingDocument(UUID id, Issuer issuer, DocumentEntry entry, Registered registered) {
    this.id = id;
    this.roundId = issuer.roundId();
    this.authority = issuer.authority();
    this.level = issuer.level();
    this.number = entry.number();
    this.datedOn = entry.datedOn();
    this.attachment = entry.attachment();
    this.registeredAt = registered.at();
    this.lateRegistered = registered.late();
    this.pastDeadline = registered.pastDeadline();
  }

  UUID id() {
    return id;
  }

  UUID roundId() {
    return roundId;
  }

  String number() {
    return number;
  }

  LocalDate datedOn() {
    return datedOn;
  }

  String authority() {
    return authority;
  }

  Level level() {
    return level;
  }

  DocumentView view(List<NamingView> namings) {
    return new DocumentView(
        id,
        roundId,
        authority,
        level,
        number,
        datedOn,
        registeredAt,
        lateRegistered,
        pastDeadline,
        attachment,
        namings);
  }
}
