package org.yanchao.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where an expert works or has worked. */
@Entity
@Table(name = "expert_job")
class ExpertJob {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "expert_id")
  private UUID expert;

  private String employer;

  private @Nullable String creditCode;

  private @Nullable LocalDate begunOn;

  private @Nullable LocalDate endedOn;

  @Version private @Nullable Long version;

  protected ExpertJob() {}

  ExpertJob(UUID id, UUID expert, JobEntry entry) {
    this.id = id;
    this.expert = expert;
    this.employer = entry.employer();
    this.creditCode = entry.creditCode();
    this.begunOn = entry.begunOn();
    this.endedOn = entry.endedOn();
  }

  UUID expert() {
    return expert;
  }

  /** A job that ended counts for the pack's years, the boundary day included (EC-11). */
  boolean holdsOn(TieRule rule) {
    return endedOn == null || !endedOn.isBefore(rule.day().minusYears(rule.yearsBack()));
  }

  boolean at(KnownSide side) {
    return side.names().contains(employer)
        || (creditCode != null && side.creditCodes().contains(creditCode));
  }

  JobEntry view() {
    return new JobEntry(employer, creditCode, begunOn, endedOn);
  }
}
