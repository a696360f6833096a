package org.yanchao.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One collective decision with the record of its meeting. */
@Entity
@Table(name = "decision")
class Decision {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID roundId;

  @Column(name = "decision_no")
  private int no;

  private String meeting;
  private LocalDate heldOn;
  private String participants;

  private String conclusion;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID minutesAttachment;

  private Instant decidedAt;
  private String account;
  private boolean setAside;
  @Version private @Nullable Long version;

  protected Decision() {}

  /** By whom and when a decision was entered. */
  record Entered(Instant at, String account) {}

  Decision(UUID id, UUID roundId, int no, Meeting meeting, Entered entered) {
    this.id = id;
    this.roundId = roundId;
    this.no = no;
    this.meeting = meeting.name().strip();
    this.heldOn = meeting.heldOn();
    this.participants = meeting.participants().strip();
    this.conclusion = meeting.conclusion().strip();
    this.minutesAttachment = meeting.minutes();
    this.decidedAt = entered.at();
    this.account = entered.account();
  }

  UUID id() {
    return id;
  }

  int no() {
    return no;
  }

  /** The ranking it rests on was unlocked: it stays on record and binds nobody. */
  void setAside() {
    setAside = true;
  }

  @Nullable UUID minutes() {
    return minutesAttachment;
  }

  void attach(UUID minutes) {
    minutesAttachment = minutes;
  }

  DecisionView view(List<DecisionItem> items) {
    var held = new Meeting(meeting, heldOn, participants, conclusion, minutesAttachment);
    return new DecisionView(
        id,
        roundId,
        no,
        held,
        decidedAt,
        setAside,
        items.stream().map(DecisionItem::view).toList());
  }
}
