package org.yanchao;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Without a profile the program is production and must be told where its database is, which secret
 * marks people and where the public reaches it; it would otherwise start on an embedded one and
 * lose everything at the next restart, or keep identity numbers under a secret that everybody can
 * read here.
 */
final class ProductionGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var settings = event.getEnvironment();
    demand(
        settings,
        "spring.datasource.url",
        "it has no database address",
        "Set spring.datasource.url, .username and .password (MySQL 8 or MariaDB)");
    demand(
        settings,
        "yanchao.person-key",
        "it has no secret for the marks of identity numbers",
        "Set yanchao.person-key to a long random text and keep it safe: it must never change");
    demand(
        settings,
        "yanchao.public-url",
        "it does not know where the public reaches it",
        "Set yanchao.public-url to that address: it stands in the QR code of every certificate");
  }

  private static void demand(
      Environment settings, String setting, String problem, String whatToDo) {
    if (settings.getProperty(setting, "").isBlank()) {
      throw new MissingSetting(setting, problem, whatToDo);
    }
  }

  static final class MissingSetting extends RuntimeException {

    private final String problem;
    private final String whatToDo;

    MissingSetting(String setting, String problem, String whatToDo) {
      super(setting + " is not set");
      this.problem = problem;
      this.whatToDo = whatToDo;
    }
  }

  /** Says what to do instead of a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<MissingSetting> {
    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSetting cause) {
      return new FailureAnalysis(
          "This is the production mode, and " + cause.problem + ".",
          cause.whatToDo + ", or start the demo with --spring.profiles.active=demo.",
          cause);
    }
  }
}
