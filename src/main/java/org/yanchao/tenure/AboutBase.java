package org.yanchao.tenure;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yanchao.naming.NamingView;

/** The named base that a check, a revocation or a renewal is about. */
@MappedSuperclass
class AboutBase {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID namingId;

  private String authority;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID applicantId;

  private String baseName;

  @SuppressWarnings("NullAway") // for Hibernate
  protected AboutBase() {}

  AboutBase(UUID id, NamingView naming) {
    this.id = id;
    this.namingId = naming.id();
    this.authority = naming.authority();
    this.applicantId = naming.applicantId();
    this.baseName = naming.baseName();
  }

  UUID id() {
    return id;
  }

  UUID namingId() {
    return namingId;
  }

  /** Org key of the unit that gave the name. */
  String authority() {
    return authority;
  }

  UUID applicantId() {
    return applicantId;
  }

  String baseName() {
    return baseName;
  }
}
