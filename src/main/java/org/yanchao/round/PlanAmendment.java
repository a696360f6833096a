package org.yanchao.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A later change of the number of places, with its reason and paper. */
@Entity
@Table(name = "plan_amendment")
class PlanAmendment {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "round_id")
  private UUID round;

  @Column(name = "amendment_no")
  private int no;

  private int quota;
  private String reason;

  @Column(name = "document_no")
  private String document;

  private Instant amendedAt;
  private String amendedBy;

  protected PlanAmendment() {}

  PlanAmendment(UUID id, UUID round, int no, AmendmentView change) {
    this.id = id;
    this.round = round;
    this.no = no;
    this.quota = change.quota();
    this.reason = change.reason();
    this.document = change.document();
    this.amendedAt = change.at();
    this.amendedBy = change.by();
  }

  AmendmentView view() {
    return new AmendmentView(no, quota, reason, document, amendedAt, amendedBy);
  }
}
