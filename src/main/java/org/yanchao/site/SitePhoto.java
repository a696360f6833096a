package org.yanchao.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.attachment.Attachment;
import org.yanchao.candidacy.SiteFinding;

/** A photo taken at the base, with its hash from the moment it came in. */
@Entity
@Table(name = "site_photo")
class SitePhoto {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "sheet_id")
  private UUID sheet;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "attachment_id")
  private UUID file;

  private String sha256;

  private Instant addedAt;

  private String addedBy;

  @Version private @Nullable Long version;

  protected SitePhoto() {}

  SitePhoto(UUID id, UUID sheet, Attachment stored) {
    this.id = id;
    this.sheet = sheet;
    this.file = stored.id();
    this.sha256 = stored.sha256();
    this.addedAt = stored.storedAt();
    this.addedBy = stored.uploadedBy();
  }

  UUID file() {
    return file;
  }

  SiteFinding.Photo view() {
    return new SiteFinding.Photo(file, sha256, addedAt);
  }
}
