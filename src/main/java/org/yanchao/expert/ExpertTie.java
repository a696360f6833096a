package org.yanchao.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A relation of an expert to an applicant, declared or found. */
@Entity
@Table(name = "expert_tie")
public class ExpertTie {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "expert_id")
  private UUID expert;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "applicant_id")
  private @Nullable UUID applicant;

  private @Nullable String creditCode;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "tie_kind")
  private RecusalGround kind;

  private @Nullable LocalDate endedOn;

  private String note;

  private Instant recordedAt;

  @Version private @Nullable Long version;

  protected ExpertTie() {}

  ExpertTie(UUID id, UUID expert, TieEntry entry, Instant recordedAt) {
    this.id = id;
    this.expert = expert;
    this.applicant = entry.applicant();
    this.creditCode = entry.creditCode();
    this.kind = entry.kind();
    this.endedOn = entry.endedOn();
    this.note = entry.note();
    this.recordedAt = recordedAt;
  }

  UUID expert() {
    return expert;
  }

  RecusalGround kind() {
    return kind;
  }

  boolean concerns(KnownSide side) {
    return (applicant != null && side.applicants().contains(applicant))
        || (creditCode != null && side.creditCodes().contains(creditCode));
  }

  /** A tie that ended counts for the pack's years, the boundary day included (EC-11). */
  boolean holdsOn(LocalDate day, int yearsBack) {
    return endedOn == null || !endedOn.isBefore(day.minusYears(yearsBack));
  }

  TieView view() {
    return new TieView(applicant, creditCode, kind, endedOn, note);
  }
}
