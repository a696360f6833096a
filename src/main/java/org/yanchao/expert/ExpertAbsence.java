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

/** Days on which an expert cannot judge. */
@Entity
@Table(name = "expert_absence")
class ExpertAbsence {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "expert_id")
  private UUID expert;

  private LocalDate firstDay;

  private LocalDate lastDay;

  @Version private @Nullable Long version;

  protected ExpertAbsence() {}

  ExpertAbsence(UUID id, UUID expert, LocalDate firstDay, LocalDate lastDay) {
    this.id = id;
    this.expert = expert;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  UUID expert() {
    return expert;
  }

  AbsenceView view() {
    return new AbsenceView(id, firstDay, lastDay);
  }
}
