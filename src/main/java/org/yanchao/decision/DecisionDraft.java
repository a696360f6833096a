package org.yanchao.decision;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.Json;

/** What the unit has prepared for the leaders' decision; it binds nobody until it is applied. */
@Entity
@Table(name = "decision_draft")
class DecisionDraft {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID roundId;

  private String body;
  private String savedBy;
  private Instant savedAt;
  private int edition;
  @Version private @Nullable Long version;

  protected DecisionDraft() {}

  DecisionDraft(UUID roundId) {
    this.roundId = roundId;
  }

  /** Replaces everything that was prepared. */
  void write(PreparedDecision prepared, String account, Instant at) {
    body = Json.write(prepared);
    savedBy = account;
    savedAt = at;
    edition++;
  }

  PreparedDecision prepared() {
    return Json.read(body, new TypeReference<>() {});
  }

  DraftView view(String board) {
    return new DraftView(prepared(), savedBy, savedAt, board);
  }

  /** Which edition this is, so that nobody overwrites what they have not seen. */
  int edition() {
    return edition;
  }
}
