package org.yanchao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.WorkingDays;
import org.yanchao.policy.PaperKind;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Terms;
import org.yanchao.round.RoundDesk;

/** What the programme says of notices and objections, counted in working days. */
@Component
class NoticeRules {

  private final RoundDesk rounds;
  private final Programmes programmes;
  private final WorkingDays workingDays;

  NoticeRules(RoundDesk rounds, Programmes programmes, WorkingDays workingDays) {
    this.rounds = rounds;
    this.programmes = programmes;
    this.workingDays = workingDays;
  }

  /** Why this list cannot be put on notice, empty when it can: in production by no sample. */
  Optional<Refusal> whyNotPublish(UUID round, List<NoticeEntry> entries) {
    return rounds
        .whyNotIssue(round, PaperKind.NOTICE)
        .or(() -> entries.isEmpty() ? Refusal.because("notice.empty") : Optional.empty());
  }

  boolean issue(UUID round) {
    return rounds.issue(round, PaperKind.NOTICE);
  }

  /** The days of a notice published at that instant. */
  NoticeDays daysOf(UUID round, Level level, Instant publishedAt) {
    var pack = pack(round);
    var deadline = pack.cycle().namingDeadlineOf(level).map(day -> day.date()).orElse(null);
    var term = pack.terms().notice();
    return NoticeDays.from(
        publishedAt, term.workingDays(), term.countsFirstDay(), deadline, workingDays);
  }

  /** Last day to answer an objection received at that instant. */
  LocalDate answerDueOn(UUID round, Instant receivedAt) {
    var received = BusinessClock.dayOf(receivedAt);
    return workingDays.plus(received, terms(round).objectionAnswer().workingDays());
  }

  /** Why this cannot be where and since when another site shows a notice. */
  Optional<Refusal> whyNotShown(ShownElsewhere where, LocalDate today) {
    if (!where.url().startsWith("https://") && !where.url().startsWith("http://")) {
      return Refusal.because("notice.address-unreadable");
    }
    var first = where.firstDay();
    return first != null && first.isAfter(today)
        ? Refusal.because("notice.shown-in-future", first)
        : Optional.empty();
  }

  /** The clause by which notices are held, null while it is a sample. */
  @Nullable String clause(UUID round) {
    return pack(round).cite(terms(round).notice());
  }

  private Programme pack(UUID round) {
    return programmes.pinned(rounds.show(round).packVersion());
  }

  private Terms terms(UUID round) {
    return pack(round).terms();
  }
}
