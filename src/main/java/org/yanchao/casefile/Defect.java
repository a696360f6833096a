package org.yanchao.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.dossier.DossierPart;
import org.yanchao.kernel.WrittenOnce;

/** One line of a complete list of defects. */
@Entity
class Defect extends WrittenOnce {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  private int roundNo;
  private int sortNo;
  private String text;
  private @Nullable String clause;
  private boolean resolved;
  private @Nullable String part;
  private @Nullable String answer;

  protected Defect() {}

  Defect(UUID id, UUID caseId, int roundNo, int sortNo, DefectEntry entry) {
    this.id = id;
    this.caseId = caseId;
    this.roundNo = roundNo;
    this.sortNo = sortNo;
    this.text = entry.text().strip();
    this.clause = entry.clause();
    var flagged = entry.part();
    this.part = flagged == null ? null : flagged.value();
  }

  void resolve() {
    resolved = true;
  }

  void answer(String words) {
    answer = words.strip();
  }

  int roundNo() {
    return roundNo;
  }

  DefectView view() {
    return new DefectView(
        id, roundNo, text, clause, resolved, part == null ? null : DossierPart.of(part), answer);
  }

  @Override
  public UUID getId() {
    return id;
  }
}
