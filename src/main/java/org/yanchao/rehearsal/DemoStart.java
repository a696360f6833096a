package org.yanchao.rehearsal;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.yanchao.desk.DueWork;
import org.yanchao.kernel.BusinessClock;

/** Begins or goes on with the demo, and says where it is. */
@Configuration
@Profile("demo")
@EnableScheduling
class DemoStart {

  private final DemoRun run;
  private final DueWork work;

  DemoStart(DemoRun run, DueWork work) {
    this.run = run;
    this.work = work;
  }

  /**
   * Before jobs run by themselves: to the machine's time every deadline of the demo is long over.
   */
  @EventListener
  void followClock(ContextRefreshedEvent refreshed) {
    work.followClock();
  }

  /** After everybody who waits for the program to be ready, jobs above all. */
  @EventListener
  void open(AvailabilityChangeEvent<ReadinessState> changed) {
    if (changed.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
      run.open();
    }
  }

  @EventListener
  void tell(ApplicationReadyEvent ready) {
    var opening = run.opening();
    var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    System.out.printf(
        "%n  Yanchao demo: http://localhost:%s   (opens on %s)%n"
            + "  Sign-ins: d03 (applicant), 222403-j1 (county officer), 222403-f1 (county head),%n"
            + "            222400-j1 (city), 220000-j1, 220000-f1 (province), aud; password %s%n"
            + "  Try first: sign in as d03, complete the application and submit it.%n%s%n",
        port,
        run.opensAt().atZone(BusinessClock.ZONE).toLocalDateTime(),
        SampleAccounts.PASSWORD,
        opening
            ? "  The story before that morning is being played; the page shows how far.%n"
                .formatted()
            : "");
  }
}
