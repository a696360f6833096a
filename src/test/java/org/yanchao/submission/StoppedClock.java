package org.yanchao.submission;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.yanchao.kernel.BusinessClock;

/** A clock that stands where it was put, so that a slow machine misses no second. */
@TestConfiguration
class StoppedClock {

  @Bean
  @Primary
  BusinessClock stoppedClock() {
    var day = Instant.parse("2022-07-01T00:00:00Z");
    return BusinessClock.movable(Clock.fixed(day, BusinessClock.ZONE));
  }
}
