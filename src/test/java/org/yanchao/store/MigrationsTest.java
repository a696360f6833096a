package org.yanchao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.junit.jupiter.api.Assumptions;
import org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** The same migrations give the same database on the demo's server and on production's. */
class MigrationsTest {

  private static final List<String> DISTINCT = List.of("abc", "ABC", "𠮷", "𠀀", "é", "e");

  @EveryDatabase
  void nothingIsLeftToMigrate(Database database) {
    assertThat(database.migrate()).isZero();
    assertThat(tables(database)).contains("account", "trail_entry", "act_ru_execution");
  }

  @EveryDatabase
  void everyEntityFindsItsTableAndColumns(Database database) {
    var factory = entities(database, "org.yanchao");

    assertThatCode(factory::afterPropertiesSet).doesNotThrowAnyException();

    assertThat(factory.getObject().getMetamodel().getEntities()).isNotEmpty();
    factory.destroy();
  }

  @EveryDatabase
  void entityWithoutTableIsSeen(Database database) {
    database.sql().sql("drop table account_role").update();

    assertThatThrownBy(entities(database, "org.yanchao")::afterPropertiesSet)
        .hasMessageContaining("account_role");
  }

  @EveryDatabase
  void uniqueNamesThatDifferInCaseOrRareCharacterStayApart(Database database) {
    DISTINCT.forEach(name -> addAccount(database, name));

    assertThat(
            database
                .sql()
                .sql("select login from account where login in (:names)")
                .param("names", DISTINCT)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(DISTINCT);
    assertThatThrownBy(() -> addAccount(database, "abc")).isInstanceOf(DuplicateKeyException.class);
  }

  @EveryDatabase
  void everyTextOfEveryTableIsComparedByItsBytes(Database database) {
    Assumptions.assumeTrue(
        database.server() == Database.Server.MARIADB, "H2 always compares text by its characters");

    assertThat(looselyCompared(database)).isEmpty();

    database.sql().sql("create table planted (name varchar(9)) default charset=utf8mb4").update();
    assertThat(looselyCompared(database)).containsExactly("planted.name");
  }

  private static List<String> looselyCompared(Database database) {
    return database
        .sql()
        .sql(
            """
            select concat(table_name, '.', column_name) from information_schema.columns
            where table_schema = database() and collation_name <> 'utf8mb4_bin'
              and table_name <> 'flyway_schema_history'
            """)
        .query(String.class)
        .list();
  }

  private static List<String> tables(Database database) {
    var schema = database.server() == Database.Server.H2 ? "schema()" : "database()";
    return database
        .sql()
        .sql(
            "select lower(table_name) from information_schema.tables where table_schema = "
                + schema)
        .query(String.class)
        .list();
  }

  private static void addAccount(Database database, String login) {
    database
        .sql()
        .sql(
            "insert into account (id, login, display_name, password_hash, enabled, version)"
                + " values (:id, :login, 'x', 'x', true, 0)")
        .params(Map.of("id", UUID.randomUUID().toString(), "login", login))
        .update();
  }

  private static LocalContainerEntityManagerFactoryBean entities(Database database, String root) {
    var factory = new LocalContainerEntityManagerFactoryBean();
    factory.setDataSource(database.dataSource());
    factory.setPackagesToScan(root);
    factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
    factory.setJpaPropertyMap(
        Map.of(
            "hibernate.hbm2ddl.auto",
            "validate",
            "hibernate.physical_naming_strategy",
            CamelCaseToUnderscoresNamingStrategy.class,
            "hibernate.implicit_naming_strategy",
            SpringImplicitNamingStrategy.class,
            "hibernate.jdbc.time_zone",
            "Asia/Shanghai"));
    return factory;
  }
}
