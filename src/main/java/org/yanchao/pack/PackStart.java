package org.yanchao.pack;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads the packs before anybody is served, and keeps the nodes at one version. */
@Configuration
class PackStart {

  /** Before the web server and the engine's jobs, which begin in later phases. */
  @Component
  static class First implements SmartLifecycle {

    private final PackDesk packs;
    private volatile boolean running;

    First(PackDesk packs) {
      this.packs = packs;
    }

    @Override
    public void start() {
      packs.begin();
      running = true;
    }

    @Override
    public void stop() {
      running = false;
    }

    @Override
    public boolean isRunning() {
      return running;
    }

    @Override
    public int getPhase() {
      return Integer.MIN_VALUE;
    }
  }

  @Bean
  @ConditionalOnWebApplication
  Turns packTurns(PackDesk packs) {
    return new Turns(packs);
  }

  /** Another node may have published: a round opened here a minute later goes by it. */
  @EnableScheduling
  static class Turns {

    private final PackDesk packs;

    Turns(PackDesk packs) {
      this.packs = packs;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void catchUp() {
      packs.catchUp();
    }
  }
}
