package org.yanchao.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.yanchao.kernel.WorkingDays;

/**
 * The clock of a formal check. It counts working days from the day after receipt, stands still
 * while the applicant has the matter (the day of return counts as used) and runs on the day after
 * the answer.
 */
@Embeddable
@NamedInterface("desks")
public class CaseClock {

  @Column(name = "clock_from")
  private @Nullable LocalDate from;

  @Column(name = "clock_days_left")
  private int daysLeft;

  @Column(name = "clock_due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "clock_answer_due_on")
  private @Nullable LocalDate answerDueOn;

  @Column(name = "clock_escalated_at")
  private @Nullable Instant escalatedAt;

  protected CaseClock() {}

  /** A clock that does not run: upper levels have no formal check. */
  static CaseClock idle() {
    return new CaseClock();
  }

  public static CaseClock started(LocalDate receivedOn, int days, WorkingDays calendar) {
    var clock = new CaseClock();
    clock.daysLeft = days;
    clock.run(receivedOn, calendar);
    return clock;
  }

  /** The matter goes to the applicant, who has so many working days. */
  public void stop(LocalDate today, int answerDays, WorkingDays calendar) {
    if (from != null) {
      daysLeft = Math.max(0, daysLeft - calendar.between(from, today));
    }
    from = null;
    dueOn = null;
    answerDueOn = calendar.plus(today, answerDays);
  }

  /**
   * The matter is back with the office. An office that had used up its term still needs a day on
   * which it can act, so at least one working day is left.
   */
  public void resume(LocalDate today, WorkingDays calendar) {
    daysLeft = Math.max(1, daysLeft);
    answerDueOn = null;
    escalatedAt = null;
    run(today, calendar);
  }

  /** The formal check is over; nothing is due any more. */
  public void finish() {
    from = null;
    dueOn = null;
    answerDueOn = null;
  }

  /** The applicant is asked a question after acceptance; no office clock is involved. */
  public void ask(LocalDate today, int answerDays, WorkingDays calendar) {
    answerDueOn = calendar.plus(today, answerDays);
  }

  /** The applicant has until this day now. */
  public void extendAnswer(LocalDate day) {
    answerDueOn = day;
  }

  public void escalate(Instant at) {
    escalatedAt = at;
  }

  private void run(LocalDate start, WorkingDays calendar) {
    from = start;
    dueOn = calendar.plus(start, daysLeft);
  }

  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  public Optional<LocalDate> answerDueOn() {
    return Optional.ofNullable(answerDueOn);
  }

  int daysLeft() {
    return daysLeft;
  }

  /** Until 24:00 of its day an answer is in time. */
  public boolean answerOverdueOn(LocalDate today) {
    return answerDueOn != null && today.isAfter(answerDueOn);
  }

  public boolean running() {
    return from != null;
  }

  @Nullable Instant escalatedAt() {
    return escalatedAt;
  }
}
