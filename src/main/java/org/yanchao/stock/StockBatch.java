package org.yanchao.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One file of opening stock that was taken: where everything in it comes from. */
@Entity
class StockBatch {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private StockKind kind;

  private String authority;
  private String documentNo;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID fileId;

  private String fileName;
  private String fileHash;
  private int lineCount;
  private String account;
  private Instant takenAt;
  @Version private @Nullable Long version;

  private static final int SHOWN = 60;

  protected StockBatch() {}

  /** By whom and when. */
  record Taken(UUID id, String authority, String account, Instant at) {}

  StockBatch(Taken taken, StockPreview from, UUID fileId, String documentNo) {
    this.id = taken.id();
    this.kind = from.kind();
    this.authority = taken.authority();
    this.documentNo = documentNo.strip();
    this.fileId = fileId;
    this.fileName = from.fileName();
    this.fileHash = from.fileHash();
    this.lineCount = from.entries().size();
    this.account = taken.account();
    this.takenAt = taken.at();
  }

  UUID id() {
    return id;
  }

  StockKind kind() {
    return kind;
  }

  String authority() {
    return authority;
  }

  UUID fileId() {
    return fileId;
  }

  /** What a register shows as the place where an entry comes from. */
  String provenance(int row) {
    var name = fileName.length() > SHOWN ? fileName.substring(0, SHOWN) + "\u2026" : fileName;
    return "%s · %s · #%d · SHA-256 %s".formatted(documentNo, name, row, fileHash);
  }

  StockBatchView view() {
    return new StockBatchView(
        id, kind, authority, documentNo, fileName, fileHash, lineCount, account, takenAt);
  }
}
