package org.yanchao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.yanchao.YanchaoApplication;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.account.SignedIn;
import org.yanchao.pack.PackDesk;

/** A year of the second programme, played once for every test that reads it. */
final class ZhoushanYear {

  static final int APPLICATIONS = 48;
  static final String PROGRAMME = "zhoushan-2023";

  private static final String DATABASE =
      "jdbc:h2:mem:zhoushan;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
  private static final Path SHIPPED = Path.of("config/programmes");

  private static ZhoushanYear played;

  final WebApplicationContext program;
  final JdbcClient sql;

  /** What had to be refused on the way. */
  final BadActs tried;

  private final Path packs;

  private final MockMvcTester browser;

  private ZhoushanYear() throws IOException {
    packs = Files.createTempDirectory("packs");
    copy(SHIPPED, packs);
    program =
        (WebApplicationContext)
            new SpringApplicationBuilder(YanchaoApplication.class)
                .web(WebApplicationType.SERVLET)
                .profiles("rehearsal")
                .run(
                    "--spring.datasource.url=" + DATABASE,
                    "--spring.main.web-application-type=servlet",
                    "--yanchao.programmes=" + packs,
                    "--server.port=0");
    program.getBean(Season.class).choose(PROGRAMME);
    tried = new BadActs(program);
    program.getBean(Cycle.class).run(APPLICATIONS, 1, tried::on);
    browser = MockMvcTester.from(program, it -> it.apply(springSecurity()).build());
    sql = program.getBean(JdbcClient.class);
  }

  static synchronized ZhoushanYear played() {
    if (played == null) {
      try {
        played = new ZhoushanYear();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return played;
  }

  /** The round in which the village was named that {@link #value} reads. */
  String round() {
    return sql.sql("select id from round where authority = ? and round_level = 'COUNTY'")
        .param(value("authority"))
        .query(String.class)
        .single();
  }

  /** A column of the same named village each time. */
  String value(String column) {
    var query = "select " + column + " from naming where unit_level = 'COUNTY' order by id";
    return sql.sql(query).query(String.class).list().get(0);
  }

  /** The officer, who is head as well, of the unit that named the village. */
  Actor officer() {
    var roles = Set.of(Role.CASE_OFFICER, Role.HEAD);
    return new Actor("j1", roles, value("authority"), null, false);
  }

  MvcTestResult open(Actor actor, String path) {
    return browser.perform(get(path).with(user(new SignedIn(actor, "j1", "j1", "", true))));
  }

  /** The profiles the program runs under; none is production. */
  void profiles(String... active) {
    ((ConfigurableEnvironment) program.getEnvironment()).setActiveProfiles(active);
  }

  /** Publishes a second version in which every rule has a clause. */
  void decideEverything() throws IOException {
    var file = packs.resolve(PROGRAMME).resolve("programme.yaml");
    var decided =
        Files.readString(file)
            .replace("origin: sample", "source: {document: ZS2023, clause: ZS2023.3.2}")
            .replaceFirst("(?m)^version: 1$", "version: 2");
    Files.writeString(file, decided);
    var admin = new Actor("admin", Set.of(Role.SYSTEM_ADMIN), null, null, false);
    assertThat(program.getBean(PackDesk.class).reread(admin).refused()).isEmpty();
  }

  /** As if the year had been held under this version, with standards that are decided in it. */
  void goBy(int version) {
    for (var table : List.of("round", "level_case", "dossier", "naming")) {
      sql.sql("update " + table + " set pack_version = ? where pack_version is not null")
          .param(PROGRAMME + "@" + version)
          .update();
    }
    for (var said : List.of("case_finding set body", "candidate set findings")) {
      var column = said.substring(said.lastIndexOf(' ') + 1);
      sql.sql("update " + said + " = regexp_replace(" + column + ", '\"sample\":(true|false)', ?)")
          .param("\"sample\":" + (version == 1))
          .update();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
