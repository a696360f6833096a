package org.yanchao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  private static final Instant MACHINE = Instant.parse("2026-11-22T00:00:00Z");
  private static final Instant MORNING = Instant.parse("2022-07-18T01:00:00Z");

  private Instant machine = MACHINE;

  @Test
  void dayIsTheDayInShanghaiWhereverTheMachineStands() {
    var clock = BusinessClock.fixedToMachine(Clock.fixed(at(2022, 7, 29, 16), ZoneOffset.UTC));

    assertThat(clock.today()).isEqualTo(LocalDate.of(2022, 7, 30));
  }

  @Test
  void movedClockGoesOnFromWhereItWasPut() {
    var clock = BusinessClock.movable(ticking());

    clock.moveTo(MORNING);
    machine = machine.plusSeconds(90);

    assertThat(clock.instant()).isEqualTo(MORNING.plusSeconds(90));
    assertThat(clock.offset()).isEqualTo(Duration.between(MACHINE, MORNING));
  }

  @Test
  void clockOfProductionCannotBeMoved() {
    var clock = BusinessClock.fixedToMachine(ticking());

    assertThatThrownBy(() -> clock.moveTo(MORNING)).isInstanceOf(IllegalStateException.class);
    assertThat(clock.instant()).isEqualTo(MACHINE);
  }

  @Test
  void endOfADayIsTheFirstInstantOfTheNext() {
    var day = LocalDate.of(2022, 7, 29);

    assertThat(BusinessClock.endOf(day)).isEqualTo(at(2022, 7, 29, 16));
    assertThat(BusinessClock.endOf(day)).isEqualTo(BusinessClock.startOf(day.plusDays(1)));
  }

  private static Instant at(int year, int month, int day, int hour) {
    return LocalDate.of(year, month, day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private Clock ticking() {
    return new Clock() {
      @Override
      public Instant instant() {
        return machine;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
