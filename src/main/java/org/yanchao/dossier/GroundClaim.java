package org.yanchao.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.yanchao.kernel.WrittenOnce;
import org.yanchao.policy.PreferenceCategory;

/** A ground for preference, claimed by the applicant and decided by each level for itself. */
@Entity
@Immutable
@NamedInterface("desks")
public class GroundClaim extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID dossierId;

  private int sortNo;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private PreferenceCategory category;

  private String ground;
  private String explanation;
  private @Nullable LocalDate onDay;

  protected GroundClaim() {}

  GroundClaim(UUID id, UUID dossierId, int sortNo, GroundEntry entry) {
    this.id = id;
    this.dossierId = dossierId;
    this.sortNo = sortNo;
    this.category = entry.category();
    this.ground = entry.ground();
    this.explanation = entry.explanation().strip();
    this.onDay = entry.onDay();
  }

  public UUID id() {
    return id;
  }

  UUID dossierId() {
    return dossierId;
  }

  public GroundEntry entry() {
    return new GroundEntry(category, ground, explanation, onDay);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
