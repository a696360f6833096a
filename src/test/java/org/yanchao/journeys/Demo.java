package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.yanchao.YanchaoApplication;
import org.yanchao.desk.DueWork;
import org.yanchao.rehearsal.DemoRun;

/**
 * The demo as a newcomer starts it, but in memory and on a free port, with one browser. Jobs run
 * when a visitor's step is over, so that no journey waits for a poll of the engine.
 */
final class Demo implements AutoCloseable {

  private static final Duration LONGEST_MOVE = Duration.ofMinutes(5);
  private static final Duration GLANCE = Duration.ofMillis(20);

  private final Path programmes;
  private final ConfigurableApplicationContext program;
  private final Theatre theatre;

  private Demo() {
    programmes = copyOf(Path.of("config/programmes"));
    program =
        SpringApplication.run(
            YanchaoApplication.class,
            "--spring.profiles.active=demo",
            "--server.port=0",
            "--yanchao.programmes=" + programmes,
            "--spring.datasource.url=jdbc:h2:mem:journeys;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "--spring.thymeleaf.cache=true",
            "--camunda.bpm.job-execution.enabled=false",
            "--logging.level.root=WARN");
    theatre = new Theatre(Integer.parseInt(port()), this::settle);
    seeTheOpening();
    waitForClock();
  }

  /** The story until the first morning is long enough for a look at the page that shows it. */
  private void seeTheOpening() {
    try (var early = visitor()) {
      early.page().route("**/clock", Demo::hold);
      early.open("/clock").see("正在办理开场之前的事项");
    }
  }

  /** The page stays for a look; otherwise it goes on by itself every two seconds. */
  private static void hold(Route route) {
    var answer = route.fetch();
    var headers = new HashMap<>(answer.headers());
    headers.remove("refresh");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
  }

  /** Starts the program and plays the story to the demo's first morning. */
  static Demo start() {
    return new Demo();
  }

  /** The folder of packs that this demo reads, which a journey may change. */
  Path programmes() {
    return programmes;
  }

  private static Path copyOf(Path packs) {
    try {
      var copy = Files.createTempDirectory("packs");
      FileSystemUtils.copyRecursively(packs, copy);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A visitor with a browser window of their own, not signed in. */
  Visitor visitor() {
    return theatre.visitor();
  }

  /**
   * A visitor moves the clock on its page, and the story plays what lies between.
   *
   * @param minute as typed, such as 2022-08-02T09:00
   */
  void moveTo(String minute) {
    try (var visitor = visitor()) {
      var page = visitor.open("/clock").fill("at", minute).page();
      // The page of the move goes on by itself, too soon for a look.
      page.waitForNavigation(() -> page.locator("main form button").first().click());
    }
    waitForClock();
  }

  /** A part of the program, to set up what no page leads to. */
  <T> T part(Class<T> type) {
    return program.getBean(type);
  }

  private void waitForClock() {
    var run = part(DemoRun.class);
    await().atMost(LONGEST_MOVE).pollInterval(GLANCE).until(() -> run.target().isEmpty());
    assertThat(run.failed()).as("the clock stopped on its way").isFalse();
  }

  private void settle() {
    program.getBean(DueWork.class).runDue();
  }

  private String port() {
    return program.getEnvironment().getRequiredProperty("local.server.port");
  }

  @Override
  public void close() {
    theatre.close();
    program.close();
    FileSystemUtils.deleteRecursively(programmes.toFile());
  }
}
