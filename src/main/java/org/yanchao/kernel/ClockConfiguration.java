package org.yanchao.kernel;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The only place that asks the machine for the time. */
@Configuration
class ClockConfiguration {

  @Bean
  @Profile({"demo", "rehearsal"})
  BusinessClock movableClock() {
    return BusinessClock.movable(Clock.system(BusinessClock.ZONE));
  }

  @Bean
  @Profile("!demo & !rehearsal")
  BusinessClock businessClock() {
    return BusinessClock.fixedToMachine(Clock.system(BusinessClock.ZONE));
  }
}
