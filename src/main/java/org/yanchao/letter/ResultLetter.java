package org.yanchao.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one applicant of a round is told of its result; changed only before it is sent. */
@Entity
@Table(name = "result_letter")
class ResultLetter {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID roundId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID applicantId;

  private String baseName;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private LetterResult result;

  private String title;
  private String body;
  private boolean edited;
  private @Nullable Instant sentAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private @Nullable DeliveryKind deliveryKind;

  private @Nullable LocalDate deliveredOn;
  private @Nullable String deliveryNote;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID deliveryScan;

  @Version private @Nullable Long version;

  protected ResultLetter() {}

  /** Whom it is about. */
  record About(UUID roundId, UUID caseId, UUID applicantId, String baseName) {}

  ResultLetter(UUID id, About about) {
    this.id = id;
    this.roundId = about.roundId();
    this.caseId = about.caseId();
    this.applicantId = about.applicantId();
    this.baseName = about.baseName();
  }

  /** Writes it as the program proposes; what an officer wrote stays. */
  void propose(LetterResult told, String proposedTitle, String proposedBody) {
    if (sentAt == null && !(edited && result == told)) {
      result = told;
      title = proposedTitle;
      body = proposedBody;
      edited = false;
    }
  }

  void edit(String newBody) {
    body = newBody;
    edited = true;
  }

  void send(Instant at) {
    sentAt = at;
  }

  void deliver(Delivery delivery) {
    deliveryKind = delivery.kind();
    deliveredOn = delivery.day();
    deliveryNote = delivery.note();
    deliveryScan = delivery.scan();
  }

  Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  private @Nullable Delivery delivery() {
    return deliveryKind == null || deliveredOn == null || deliveryNote == null
        ? null
        : new Delivery(deliveryKind, deliveredOn, deliveryNote, deliveryScan);
  }

  UUID id() {
    return id;
  }

  UUID roundId() {
    return roundId;
  }

  UUID caseId() {
    return caseId;
  }

  UUID applicantId() {
    return applicantId;
  }

  boolean sent() {
    return sentAt != null;
  }

  LetterResult result() {
    return result;
  }

  String title() {
    return title;
  }

  String body() {
    return body;
  }

  LetterView view(String applicant, boolean byPost) {
    return new LetterView(
        id, caseId, baseName, applicant, result, title, body, edited, sentAt, byPost, delivery());
  }
}
