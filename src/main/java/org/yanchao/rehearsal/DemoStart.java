package org.yanchao.rehearsal;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.yanchao.kernel.BusinessClock;

/** Fills an empty demo and says where it is. */
@Configuration
@Profile("demo")
@EnableScheduling
class DemoStart {

  private final SampleAccounts accounts;
  private final BusinessClock clock;

  DemoStart(SampleAccounts accounts, BusinessClock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @EventListener
  void start(ApplicationReadyEvent ready) {
    accounts.open(clock.today());
    var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    System.out.printf(
        "%n  Yanchao demo: http://localhost:%s   (business time %s)%n"
            + "  Sign-ins: 222403-j1 (county officer), 222403-f1 (county head), 222400-j1 (city),%n"
            + "            220000-j1, 220000-f1 (province), aud (auditor); password %s%n%n",
        port,
        clock.instant().atZone(BusinessClock.ZONE).toLocalDateTime(),
        SampleAccounts.PASSWORD);
  }
}
