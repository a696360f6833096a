package org.yanchao.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.web.client.RestClient;
import org.yanchao.YanchaoApplication;
import org.yanchao.kernel.Invariant;
import picocli.CommandLine;

/** Production starts on either server, answers a page, and everything that must hold holds. */
class StartTest {

  @EveryDatabase
  void productionStartsOnAnEmptyDatabaseAndEveryInvariantHolds(Database database) throws Exception {
    try (var context = production(database)) {
      var page = RestClient.create("http://localhost:" + port(context)).get().uri("/").retrieve();

      assertThat(page.toBodilessEntity().getStatusCode().is2xxSuccessful()).isTrue();
      theFirstAccountSignsIn(context);
      assertThat(context.getBeansOfType(ScheduledTaskHolder.class).values())
          .flatExtracting(ScheduledTaskHolder::getScheduledTasks)
          .anyMatch(it -> it.toString().endsWith("AttachmentSweep.sweepInTurn"));
      assertThat(context.getBeansOfType(Invariant.class).values())
          .allSatisfy(it -> assertThat(it.violations()).as(it.name()).isEmpty());
    }
  }

  /** What the command opens is enough to begin with; a second first account is refused. */
  private static void theFirstAccountSignsIn(ConfigurableApplicationContext context)
      throws Exception {
    var opened = create(context, "--login", "anquan", "--name", "安全员");
    var twice = create(context, "--login", "other", "--name", "另一人");
    var password = new ObjectMapper().readTree(opened.said()).path("password").asText();

    assertThat(opened.exitCode()).isZero();
    assertThat(password).hasSize(14);
    assertThat(opened.told()).isEmpty();
    assertThat(twice.exitCode()).isEqualTo(1);
    assertThat(twice.said()).isEmpty();
    assertThat(twice.told()).contains("There is a security administrator already");
    assertThat(firstPage(context, password)).endsWith("/password");
  }

  private record Answer(int exitCode, String said, String told) {}

  private static Answer create(ConfigurableApplicationContext program, String... arguments) {
    var said = new ByteArrayOutputStream();
    var told = new ByteArrayOutputStream();
    var output = System.out;
    var errors = System.err;
    System.setOut(new PrintStream(said, true));
    System.setErr(new PrintStream(told, true));
    try {
      var code = new CommandLine(program.getBean("createAccountCommand")).execute(arguments);
      return new Answer(code, said.toString(), told.toString());
    } finally {
      System.setOut(output);
      System.setErr(errors);
    }
  }

  /** Signs in as a browser does and tells where the start page leads. */
  private static String firstPage(ConfigurableApplicationContext program, String password)
      throws Exception {
    var browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    var page = URI.create("http://localhost:" + port(program) + "/sign-in");
    var form = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
    assertThat(token.find()).isTrue();
    var typed = "username=anquan&password=" + password + "&_csrf=" + token.group(1);
    var send =
        HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(typed));
    return browser.send(send.build(), BodyHandlers.ofString()).uri().getPath();
  }

  private static ConfigurableApplicationContext production(Database database) {
    return new SpringApplicationBuilder(YanchaoApplication.class)
        .properties(
            "server.port=0",
            "yanchao.person-key=key-of-this-test",
            "yanchao.public-url=https://example.org",
            "spring.datasource.url=" + database.url(),
            "spring.datasource.username=" + database.user(),
            "spring.datasource.password=")
        .run();
  }

  private static int port(ConfigurableApplicationContext program) {
    return ((WebServerApplicationContext) program).getWebServer().getPort();
  }
}
