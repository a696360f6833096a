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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;

/** One publication of proposed bases; a correction is a new notice, never a change of this one. */
@Entity
@Table(name = "public_notice")
class PublicNotice {

  @Id
  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID id;

  @Column(name = "notice_no")
  private String number;

  @JdbcTypeCode(SqlTypes.CHAR)
  private UUID roundId;

  private String authority;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "unit_level")
  private Level level;

  private String programme;

  @Column(name = "cycle_year")
  private int cycle;

  private String title;

  @Column(name = "body_text")
  private String text;

  private Instant publishedAt;
  private LocalDate firstDay;
  private LocalDate endsOn;
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private NoticeStatus status = NoticeStatus.OPEN;

  private boolean deadlineMissed;
  private @Nullable String externalUrl;
  private @Nullable LocalDate externalFirstDay;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID screenshot;

  @JdbcTypeCode(SqlTypes.CHAR)
  private @Nullable UUID corrects;

  @Version private Long version;

  protected PublicNotice() {}

  PublicNotice(UUID id, String number, Publication publication, NoticeDays days) {
    this.id = id;
    this.number = number;
    this.roundId = publication.roundId();
    this.authority = publication.authority();
    this.level = publication.level();
    this.programme = publication.programme();
    this.cycle = publication.cycle();
    this.title = publication.title();
    this.text = publication.text();
    this.publishedAt = days.publishedAt();
    this.firstDay = days.firstDay();
    this.endsOn = days.endsOn();
    this.endsAt = BusinessClock.endOf(days.endsOn());
    this.deadlineMissed = days.deadlineMissed();
  }

  UUID id() {
    return id;
  }

  String number() {
    return number;
  }

  UUID roundId() {
    return roundId;
  }

  String authority() {
    return authority;
  }

  Level level() {
    return level;
  }

  String programme() {
    return programme;
  }

  int cycle() {
    return cycle;
  }

  String title() {
    return title;
  }

  String text() {
    return text;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  Instant endsAt() {
    return endsAt;
  }

  NoticeStatus status() {
    return status;
  }

  boolean deadlineMissed() {
    return deadlineMissed;
  }

  @Nullable String externalUrl() {
    return externalUrl;
  }

  /** Until 24:00 of the last day means strictly before the next day begins. */
  boolean takesObjectionsAt(Instant instant) {
    return instant.isBefore(endsAt);
  }

  boolean isOverAt(Instant instant) {
    return !takesObjectionsAt(instant);
  }

  void settle() {
    status = NoticeStatus.SETTLED;
  }

  void shownAt(ShownElsewhere where) {
    externalUrl = where.url();
    externalFirstDay = where.firstDay() == null ? externalFirstDay : where.firstDay();
    screenshot = where.screenshot() == null ? screenshot : where.screenshot();
  }

  @Nullable LocalDate externalFirstDay() {
    return externalFirstDay;
  }

  @Nullable UUID screenshot() {
    return screenshot;
  }

  /** The notice it stands in for, null for a first publication. */
  @Nullable UUID corrects() {
    return corrects;
  }

  void inPlaceOf(UUID former) {
    corrects = former;
  }
}
