package org.yanchao.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of domain and engine, in Asia/Shanghai. Production runs on the system's time; demo
 * and rehearsal may move it forward. Sessions, idempotency keys and lock-outs are machine time and
 * do not ask this clock.
 */
public final class BusinessClock extends Clock {

  /** Every date of the programme is a date in Shanghai. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock machine;
  private final boolean movable;
  private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
  private final AtomicReference<@Nullable Instant> held = new AtomicReference<>();

  BusinessClock(Clock machine, boolean movable) {
    this.machine = machine;
    this.movable = movable;
  }

  /** A clock that follows the machine and cannot be moved. */
  public static BusinessClock fixedToMachine(Clock machine) {
    return new BusinessClock(machine, false);
  }

  /** A clock that demo and rehearsal may move. */
  public static BusinessClock movable(Clock machine) {
    return new BusinessClock(machine, true);
  }

  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /**
   * The first instant of a day; "until 24:00 of a day" means before the first instant of the next.
   */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The first instant after a day has ended. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  public LocalDate today() {
    return dayOf(instant());
  }

  public boolean movable() {
    return movable;
  }

  /** Sets the business instant; time goes on from there. */
  public void moveTo(Instant instant) {
    if (!movable) {
      throw new IllegalStateException("the clock of this installation cannot be moved");
    }
    offset.set(Duration.between(machine.instant(), instant));
    held.updateAndGet(it -> it == null ? null : instant);
  }

  /** Business time stands still until {@link #goOn}, so that a slow machine makes nobody late. */
  public void standStill() {
    moveTo(instant());
    held.set(instant());
  }

  /** Time goes on from where it stood. */
  public void goOn() {
    var stood = held.getAndSet(null);
    if (stood != null) {
      moveTo(stood);
    }
  }

  /** How far business time is from machine time; the engine follows by the same amount. */
  public Duration offset() {
    var stands = held.get();
    return stands == null ? offset.get() : Duration.between(machine.instant(), stands);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    var stands = held.get();
    return stands == null ? machine.instant().plus(offset.get()) : stands;
  }
}
