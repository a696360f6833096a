package org.yanchao.tenure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.yanchao.naming.NamingView;

/** One check of one named base. */
@Entity
@Table(name = "base_check")
class BaseCheck extends AboutBase {

  private static final int LONGEST = 2000;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private CheckKind kind;

  @Column(name = "check_year")
  private int year;

  private Instant openedAt;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private CheckState state = CheckState.OPEN;

  private @Nullable LocalDate visitedOn;
  private @Nullable String note;
  private @Nullable LocalDate rectificationDueOn;
  private @Nullable String rectification;
  private @Nullable Instant closedAt;
  @Version private @Nullable Long version;

  protected BaseCheck() {}

  /** When it was opened and by when its result is due. */
  record Opening(CheckKind kind, int year, Instant at, LocalDate dueOn) {}

  BaseCheck(UUID id, NamingView naming, Opening opening) {
    super(id, naming);
    this.kind = opening.kind();
    this.year = opening.year();
    this.openedAt = opening.at();
    this.dueOn = opening.dueOn();
  }

  CheckKind kind() {
    return kind;
  }

  int year() {
    return year;
  }

  CheckState state() {
    return state;
  }

  Optional<Refusal> whyNotRecord(CheckEntry entry, LocalDate today) {
    if (state != CheckState.OPEN) {
      return Refusal.because("tenure.check-state");
    }
    if (entry.note().length() > LONGEST
        || entry.result() != CheckResult.PASS && entry.note().isBlank()) {
      return Refusal.because("tenure.note-needed");
    }
    var visited = entry.visitedOn();
    return visited != null && visited.isAfter(today)
        ? Refusal.because("tenure.visit-in-future", visited)
        : Optional.empty();
  }

  void record(CheckEntry entry, Instant at, LocalDate rectifyBy) {
    visitedOn = entry.visitedOn();
    note = entry.note().strip();
    switch (entry.result()) {
      case PASS -> close(CheckState.PASSED, at);
      case FAIL -> close(CheckState.FAILED, at);
      case RECTIFY -> {
        become(CheckState.RECTIFYING);
        rectificationDueOn = rectifyBy;
      }
    }
  }

  Optional<Refusal> whyNotAnswer(String words, LocalDate today) {
    if (state != CheckState.RECTIFYING) {
      return Refusal.because("tenure.check-state");
    }
    if (rectificationDueOn != null && today.isAfter(rectificationDueOn)) {
      return Refusal.because("tenure.rectification-too-late", rectificationDueOn);
    }
    return words.isBlank() || words.length() > LONGEST
        ? Refusal.because("tenure.words-needed")
        : Optional.empty();
  }

  void answer(String words) {
    become(CheckState.ANSWERED);
    rectification = words.strip();
  }

  void confirm(boolean rectified, Instant at) {
    if (state != CheckState.ANSWERED) {
      Refusal.of("tenure.check-state").raise();
    }
    close(rectified ? CheckState.PASSED : CheckState.FAILED, at);
  }

  /** The term to put things right is over without an answer. */
  void expire(Instant at) {
    if (state == CheckState.RECTIFYING) {
      close(CheckState.FAILED, at);
    }
  }

  private void close(CheckState target, Instant at) {
    become(target);
    closedAt = at;
  }

  private void become(CheckState target) {
    if (!state.mayBecome(target)) {
      Refusal.of("tenure.check-state").raise();
    }
    state = target;
  }

  CheckView view() {
    return new CheckView(
        id(),
        namingId(),
        authority(),
        baseName(),
        kind,
        year,
        openedAt,
        dueOn,
        state,
        visitedOn,
        note,
        rectificationDueOn,
        rectification,
        closedAt);
  }
}
