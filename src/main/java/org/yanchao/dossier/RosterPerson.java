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
import org.yanchao.kernel.WrittenOnce;

/** One person of a roster; the number itself stays out of the database. */
@Entity
@Immutable
public class RosterPerson extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID dossierId;

  private int sortNo;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private RosterKind kind;

  private String name;
  private String idHash;
  private String idTail;
  private boolean povertyRelief;
  private boolean founder;
  private LocalDate fromDay;
  private @Nullable LocalDate toDay;

  protected RosterPerson() {}

  RosterPerson(UUID id, UUID dossierId, int sortNo, PersonEntry entry, IdMark mark) {
    this.id = id;
    this.dossierId = dossierId;
    this.sortNo = sortNo;
    this.kind = entry.kind();
    this.name = entry.name().strip();
    this.idHash = mark.hash();
    this.idTail = mark.tail();
    this.povertyRelief = entry.povertyRelief();
    this.founder = entry.founder();
    this.fromDay = entry.fromDay();
    this.toDay = entry.toDay();
  }

  UUID id() {
    return id;
  }

  UUID dossierId() {
    return dossierId;
  }

  PersonView view() {
    return new PersonView(id, kind, name, idHash, idTail, povertyRelief, founder, fromDay, toDay);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
