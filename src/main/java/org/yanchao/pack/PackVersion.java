package org.yanchao.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One published version of a pack with its texts; it is never edited and never removed. */
@Entity
@Immutable
@Table(name = "pack_version")
class PackVersion {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  private String programme;

  @Column(name = "version_no")
  private int number;

  private String sha256;

  @Column(name = "pack_text")
  private String pack;

  @Column(name = "table_text")
  private String table;

  private String foundIn;
  private Instant publishedAt;
  private String publishedBy;

  protected PackVersion() {}

  PackVersion(UUID id, Pack pack, String foundIn, Instant at, String by) {
    this.id = id;
    this.programme = pack.programme().id();
    this.number = pack.programme().version();
    this.sha256 = pack.files().sha256();
    this.pack = pack.files().pack();
    this.table = pack.files().table();
    this.foundIn = foundIn;
    this.publishedAt = at;
    this.publishedBy = by;
  }

  PackFiles files() {
    return new PackFiles(programme, pack, table);
  }

  PackVersionView view() {
    return new PackVersionView(programme, number, sha256, foundIn, publishedAt, publishedBy);
  }
}
