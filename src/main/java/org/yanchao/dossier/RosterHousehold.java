package org.yanchao.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.WrittenOnce;

/** One business household carried along. */
@Entity
@Immutable
class RosterHousehold extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID dossierId;

  private int sortNo;
  private String name;
  private LocalDate registeredOn;
  private @Nullable LocalDate deregisteredOn;

  protected RosterHousehold() {}

  RosterHousehold(UUID id, UUID dossierId, int sortNo, HouseholdEntry entry) {
    this.id = id;
    this.dossierId = dossierId;
    this.sortNo = sortNo;
    this.name = entry.name().strip();
    this.registeredOn = entry.registeredOn();
    this.deregisteredOn = entry.deregisteredOn();
  }

  UUID id() {
    return id;
  }

  HouseholdView view() {
    return new HouseholdView(id, name, registeredOn, deregisteredOn);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
