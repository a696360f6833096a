package org.yanchao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.WorkingDays;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Terms;

/** What the programme says of notices and objections, counted in working days. */
@Component
class NoticeRules {

  private final Programmes programmes;
  private final WorkingDays workingDays;

  NoticeRules(Programmes programmes, WorkingDays workingDays) {
    this.programmes = programmes;
    this.workingDays = workingDays;
  }

  /** The days of a notice published at that instant. */
  NoticeDays daysOf(String programme, Level level, Instant publishedAt) {
    var pack = programmes.get(programme);
    var deadline = pack.cycle().namingDeadlineOf(level).map(day -> day.date()).orElse(null);
    var term = pack.terms().notice();
    return NoticeDays.from(
        publishedAt, term.workingDays(), term.countsFirstDay(), deadline, workingDays);
  }

  /** Last day to answer an objection received at that instant. */
  LocalDate answerDueOn(String programme, Instant receivedAt) {
    var received = BusinessClock.dayOf(receivedAt);
    return workingDays.plus(received, terms(programme).objectionAnswer().workingDays());
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
  @Nullable String clause(String programme) {
    return programmes.get(programme).cite(terms(programme).notice());
  }

  private Terms terms(String programme) {
    return programmes.get(programme).terms();
  }

  Programme programme(String id) {
    return programmes.get(id);
  }
}
