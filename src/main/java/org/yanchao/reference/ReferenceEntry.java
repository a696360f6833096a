package org.yanchao.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of an imported reference list, such as one border village. */
@Entity
@Table(name = "reference_entry")
class ReferenceEntry {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  private String programme;

  @Column(name = "list_id")
  private String list;

  @Column(name = "entry_key")
  private String key;

  @Column(name = "entry_name")
  private String name;

  @Column(name = "document_no")
  private String document;

  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private Instant importedAt;

  protected ReferenceEntry() {}

  ReferenceEntry(UUID id, String programme, String list, ReferenceLine line, Instant at) {
    this.id = id;
    this.programme = programme;
    this.list = list;
    this.key = line.key().strip();
    this.name = line.name().strip();
    this.document = line.document().strip();
    this.validFrom = line.validFrom();
    this.validTo = line.validTo();
    this.importedAt = at;
  }

  boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  ReferenceLine line() {
    return new ReferenceLine(key, name, document, validFrom, validTo);
  }
}
