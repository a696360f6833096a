package org.yanchao;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationListener;

/**
 * Without a profile the program is production and must be told where its database is; it would
 * otherwise start on an embedded one and lose everything at the next restart.
 */
final class ProductionGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var url = event.getEnvironment().getProperty("spring.datasource.url", "");
    if (url.isBlank()) {
      throw new NoDatabaseAddress();
    }
  }

  static final class NoDatabaseAddress extends RuntimeException {
    NoDatabaseAddress() {
      super("spring.datasource.url is not set");
    }
  }

  /** Says what to do instead of a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<NoDatabaseAddress> {
    @Override
    protected FailureAnalysis analyze(Throwable root, NoDatabaseAddress cause) {
      return new FailureAnalysis(
          "This is the production mode, and it has no database address.",
          "Set spring.datasource.url, .username and .password (MySQL 8 or MariaDB), or start the demo"
              + " with --spring.profiles.active=demo.",
          cause);
    }
  }
}
