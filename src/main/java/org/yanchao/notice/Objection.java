package org.yanchao.notice;

import jakarta.persistence.Column;
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
import org.yanchao.kernel.Refusal;

/** What somebody said against one proposed base, and what became of it (X5). */
@Entity
@Table(name = "objection")
class Objection {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID noticeId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID itemId;

  @Column(name = "objection_no")
  private int no;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ObjectionChannel channel;

  private @Nullable String realName;
  private @Nullable String contact;
  private boolean seal;
  private boolean anonymous;

  private String body;

  private Instant receivedAt;
  private @Nullable LocalDate answerDueOn;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ObjectionState state = ObjectionState.LOGGED_ONLY;

  private @Nullable String finding;

  private @Nullable Boolean upheld;
  private boolean falseMaterial;

  private @Nullable String answer;

  private @Nullable Instant answeredAt;
  @Version private Long version;

  protected Objection() {}

  Objection(UUID id, NoticeItem item, int no, Reception reception, ObjectionEntry entry) {
    this.id = id;
    this.noticeId = item.noticeId();
    this.itemId = item.id();
    this.no = no;
    this.channel = reception.channel();
    this.receivedAt = reception.at();
    this.realName = entry.anonymous() ? null : entry.realName();
    this.contact = entry.contact();
    this.seal = entry.seal();
    this.anonymous = entry.anonymous();
    this.body = entry.body();
  }

  /** How and when it came in. */
  record Reception(ObjectionChannel channel, Instant at) {}

  UUID id() {
    return id;
  }

  UUID noticeId() {
    return noticeId;
  }

  UUID itemId() {
    return itemId;
  }

  int no() {
    return no;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  ObjectionState state() {
    return state;
  }

  boolean anonymous() {
    return anonymous;
  }

  @Nullable LocalDate answerDueOn() {
    return answerDueOn;
  }

  /** The proposal on the table, false before the investigation. */
  boolean upheld() {
    return Boolean.TRUE.equals(upheld);
  }

  boolean falseMaterial() {
    return falseMaterial;
  }

  @Nullable String finding() {
    return finding;
  }

  /** It has to be investigated and answered by that day. */
  void takeUp(LocalDate dueOn) {
    become(ObjectionState.RECEIVED);
    answerDueOn = dueOn;
  }

  /** Why its day does not count any more, empty while it waits for its answer. */
  Optional<Refusal> whyNotExtend() {
    return state.open() && answerDueOn != null
        ? Optional.empty()
        : Refusal.because("notice.objection-state");
  }

  void extend(LocalDate day) {
    answerDueOn = day;
  }

  Optional<Refusal> whyNotInvestigate(InvestigationEntry entry) {
    if (!state.mayBecome(ObjectionState.INVESTIGATED)) {
      return Refusal.because("notice.objection-state");
    }
    if (entry.finding().isBlank() || entry.answer().isBlank()) {
      return Refusal.because("notice.finding-needed");
    }
    return entry.falseMaterial() && !entry.upheld()
        ? Refusal.because("notice.false-material-needs-upholding")
        : Optional.empty();
  }

  void investigate(InvestigationEntry entry) {
    whyNotInvestigate(entry).ifPresent(Refusal::raise);
    become(ObjectionState.INVESTIGATED);
    finding = entry.finding().strip();
    answer = entry.answer().strip();
    upheld = entry.upheld();
    falseMaterial = entry.falseMaterial();
  }

  void sign(boolean agreed, Instant at) {
    if (!agreed) {
      become(ObjectionState.RECEIVED);
      return;
    }
    become(upheld() ? ObjectionState.UPHELD : ObjectionState.DISMISSED);
    answeredAt = at;
  }

  private void become(ObjectionState target) {
    if (!state.mayBecome(target)) {
      Refusal.of("notice.objection-state").raise();
    }
    state = target;
  }

  ObjectionView view(PublicNotice notice, NoticeItem item, LocalDate today) {
    var overdue = state.open() && answerDueOn != null && today.isAfter(answerDueOn);
    return new ObjectionView(
        id,
        no,
        noticeId,
        notice.roundId(),
        itemId,
        item.caseId(),
        item.baseName(),
        notice.authority(),
        channel,
        anonymous,
        realName,
        contact,
        seal,
        body,
        receivedAt,
        answerDueOn,
        overdue,
        state,
        finding,
        upheld,
        falseMaterial,
        answer,
        answeredAt);
  }
}
