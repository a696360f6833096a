package org.yanchao.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a decision says of one case, or of one place left empty. */
@Entity
@Table(name = "decision_item")
class DecisionItem {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID decisionId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID roundId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  private String baseName;

  @Column(name = "item_no")
  private int no;

  @Column(name = "rank_no")
  private int rank;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private DecisionResult result;

  private String reason;

  protected DecisionItem() {}

  DecisionItem(UUID id, Place place, DecisionView.Item item) {
    this.id = id;
    this.decisionId = place.decisionId();
    this.roundId = place.roundId();
    this.no = place.no();
    this.caseId = item.caseId();
    this.baseName = item.baseName();
    this.rank = item.rank();
    this.result = item.result();
    this.reason = item.reason();
  }

  /** Where in which decision. */
  record Place(UUID decisionId, UUID roundId, int no) {}

  UUID roundId() {
    return roundId;
  }

  UUID caseId() {
    return caseId;
  }

  DecisionResult result() {
    return result;
  }

  /** Whether the case is to be named by it. */
  boolean names() {
    return Set.of(DecisionResult.NAME, DecisionResult.FILL).contains(result);
  }

  /** Whether it answers a freed place. */
  boolean answersPlace() {
    return Set.of(DecisionResult.FILL, DecisionResult.LEAVE).contains(result);
  }

  DecisionView.Item view() {
    return new DecisionView.Item(caseId, baseName, rank, result, reason);
  }
}
