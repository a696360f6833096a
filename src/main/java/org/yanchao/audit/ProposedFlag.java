package org.yanchao.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yanchao.casefile.DefectEntry;
import org.yanchao.dossier.DossierPart;
import org.yanchao.kernel.WrittenOnce;

/** One part of a dossier that an unsigned answer would give back, with what is wrong with it. */
@Entity
class ProposedFlag extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  private int sortNo;
  private String text;
  private String part;

  @SuppressWarnings("NullAway") // for Hibernate
  protected ProposedFlag() {}

  ProposedFlag(UUID id, UUID caseId, int sortNo, DefectEntry entry) {
    this.id = id;
    this.caseId = caseId;
    this.sortNo = sortNo;
    this.text = entry.text();
    this.part = Objects.requireNonNull(entry.part()).value();
  }

  DefectEntry entry() {
    return new DefectEntry(text, null, DossierPart.of(part));
  }

  @Override
  public UUID getId() {
    return id;
  }
}
