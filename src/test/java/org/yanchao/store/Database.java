package org.yanchao.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One empty schema on one database server; closed and forgotten after the test. */
public final class Database implements AutoCloseable {

  /** The servers the product promises: the demo's and production's. */
  public enum Server {
    H2,
    MARIADB
  }

  private final Server server;
  private final String url;
  private final HikariDataSource pool;

  private Database(Server server, String url, String user) {
    this.server = server;
    this.url = url;
    var settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setUsername(user);
    settings.setPassword("");
    settings.setMaximumPoolSize(8);
    settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    this.pool = new HikariDataSource(settings);
  }

  /** A new schema that nothing has touched yet. */
  public static Database empty(Server server) {
    var schema = "t" + UUID.randomUUID().toString().replace("-", "");
    return switch (server) {
      case H2 -> new Database(server, h2Url(schema), "sa");
      case MARIADB -> new Database(server, MariaDbServer.running().url(schema), "root");
    };
  }

  /** A new schema after every migration. */
  public static Database migrated(Server server) {
    var database = empty(server);
    database.migrate();
    return database;
  }

  static String h2Url(String schema) {
    return "jdbc:h2:mem:%s;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
        .formatted(schema);
  }

  /** How many migrations ran. */
  public int migrate() {
    return Flyway.configure()
        .dataSource(pool)
        .locations("classpath:db/migration")
        .load()
        .migrate()
        .migrationsExecuted;
  }

  public Server server() {
    return server;
  }

  /** For tests that start the application on this schema. */
  public String url() {
    return url;
  }

  public String user() {
    return pool.getUsername();
  }

  public DataSource dataSource() {
    return pool;
  }

  public JdbcClient sql() {
    return JdbcClient.create(pool);
  }

  @Override
  public void close() {
    var drop =
        server == Server.H2 ? "shutdown" : "drop database `%s`".formatted(currentMariaSchema());
    sql().sql(drop).update();
    pool.close();
  }

  private String currentMariaSchema() {
    return sql().sql("select database()").query(String.class).single();
  }

  @Override
  public String toString() {
    return server.name();
  }
}
