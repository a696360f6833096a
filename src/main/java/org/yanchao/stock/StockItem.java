package org.yanchao.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;

/** One row of a taken file as it stood there; a correction takes it out and never deletes it. */
@Entity
class StockItem {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID batchId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private StockKind kind;

  private int rowNo;
  private String baseName;
  private String entityName;
  private String creditCode;
  private String county;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "unit_level")
  private @Nullable Level level;

  private String documentNo;
  private LocalDate stockDay;
  private String certificateNo;
  private @Nullable LocalDate validTo;
  private @Nullable Integer povertyPersons;
  private String result;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID subjectId;

  private @Nullable Instant takenOutAt;
  private @Nullable String takenOutReason;
  private @Nullable String takenOutBy;
  @Version private @Nullable Long version;

  protected StockItem() {}

  StockItem(UUID id, StockBatch batch, StockEntry entry, LocalDate day, @Nullable UUID subject) {
    this.id = id;
    this.batchId = batch.id();
    this.kind = batch.kind();
    this.rowNo = entry.row();
    this.baseName = entry.baseName();
    this.entityName = entry.entity().name();
    this.creditCode = entry.entity().creditCode();
    this.county = entry.county();
    this.level = entry.level();
    this.documentNo = entry.documentNo();
    this.stockDay = day;
    this.certificateNo = entry.certificateNo();
    this.validTo = entry.validTo();
    this.povertyPersons = entry.povertyPersons();
    this.result = entry.result();
    this.subjectId = subject;
  }

  UUID batchId() {
    return batchId;
  }

  StockKind kind() {
    return kind;
  }

  Optional<UUID> subject() {
    return Optional.ofNullable(subjectId);
  }

  Optional<Refusal> whyNotTakeOut(String reason) {
    if (takenOutAt != null) {
      return Refusal.because("stock.out-already");
    }
    return reason.isBlank() ? Refusal.because("stock.reason-missing") : Optional.empty();
  }

  void takeOut(Instant at, String by, String reason) {
    whyNotTakeOut(reason).ifPresent(Refusal::raise);
    takenOutAt = at;
    takenOutBy = by;
    takenOutReason = reason.strip();
  }

  StockItemView view() {
    return new StockItemView(
        id,
        rowNo,
        baseName,
        entityName,
        creditCode,
        county,
        level,
        documentNo,
        stockDay,
        certificateNo,
        validTo,
        povertyPersons,
        result,
        subjectId,
        takenOutAt,
        takenOutReason);
  }
}
