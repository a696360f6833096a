package org.yanchao.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yanchao.kernel.Refusal;

/** One proposed base on a notice. */
@Entity
@Table(name = "notice_item")
class NoticeItem {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID noticeId;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID caseId;

  @Column(name = "item_no")
  private int no;

  private String baseName;
  private String applicant;
  private String county;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ItemState state = ItemState.ON_NOTICE;

  private boolean registered;
  @Version private Long version;

  protected NoticeItem() {}

  NoticeItem(UUID id, UUID noticeId, int no, NoticeEntry entry) {
    this.id = id;
    this.noticeId = noticeId;
    this.no = no;
    this.caseId = entry.caseId();
    this.baseName = Masking.of(entry.baseName());
    this.applicant = Masking.of(entry.applicant());
    this.county = entry.county();
  }

  UUID id() {
    return id;
  }

  UUID noticeId() {
    return noticeId;
  }

  UUID caseId() {
    return caseId;
  }

  int no() {
    return no;
  }

  String baseName() {
    return baseName;
  }

  ItemState state() {
    return state;
  }

  boolean registered() {
    return registered;
  }

  /** Cleared and still without a naming document. */
  boolean awaitsNaming() {
    return state == ItemState.CLEARED && !registered;
  }

  Optional<Refusal> whyNotSuspend() {
    if (registered) {
      return Refusal.because("notice.already-named");
    }
    return state == ItemState.REMOVED || state == ItemState.SUPERSEDED
        ? Refusal.because("notice.item-removed")
        : Optional.empty();
  }

  /** Another objection finds the item suspended already, which changes nothing. */
  void suspend() {
    whyNotSuspend().ifPresent(Refusal::raise);
    if (state != ItemState.SUSPENDED) {
      become(ItemState.SUSPENDED);
    }
  }

  /** The last open objection was dismissed. */
  void resume(boolean daysOver) {
    become(daysOver ? ItemState.CLEARED : ItemState.ON_NOTICE);
  }

  void clear() {
    become(ItemState.CLEARED);
  }

  void remove() {
    become(ItemState.REMOVED);
  }

  void register() {
    if (!awaitsNaming()) {
      Refusal.of("notice.not-cleared").raise();
    }
    registered = true;
  }

  Optional<Refusal> whyNotCorrect() {
    return state == ItemState.ON_NOTICE || state == ItemState.REMOVED
        ? Optional.empty()
        : Refusal.because("notice.correction-too-late", baseName);
  }

  /** A new notice shows it from now on; this line is history. */
  void supersede() {
    become(ItemState.SUPERSEDED);
  }

  private void become(ItemState target) {
    if (!state.mayBecome(target)) {
      Refusal.of("notice.item-state").raise();
    }
    state = target;
  }

  NoticeView.Item view() {
    return new NoticeView.Item(id, caseId, no, baseName, applicant, county, state, registered);
  }
}
