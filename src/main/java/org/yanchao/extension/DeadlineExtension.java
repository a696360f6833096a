package org.yanchao.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A term that an authority extended by a document; written once, so the day before it stays. */
@Entity
@Immutable
@Table(name = "deadline_extension")
public class DeadlineExtension {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  private String authority;
  private String programme;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ExtendedTerm term;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "about_id")
  private @Nullable UUID about;

  private LocalDate beforeDay;
  private LocalDate newDay;
  private String document;
  private String reason;
  private Instant decidedAt;
  private String decidedBy;

  @SuppressWarnings("NullAway") // for Hibernate
  protected DeadlineExtension() {}

  DeadlineExtension(ExtensionView it) {
    this.id = it.id();
    this.authority = it.authority();
    this.programme = it.programme();
    this.term = it.term();
    this.about = it.about();
    this.beforeDay = it.before();
    this.newDay = it.day();
    this.document = it.document();
    this.reason = it.reason();
    this.decidedAt = it.decidedAt();
    this.decidedBy = it.by();
  }

  ExtensionView view() {
    return new ExtensionView(
        id, authority, programme, term, about, beforeDay, newDay, document, reason, decidedAt,
        decidedBy);
  }
}
