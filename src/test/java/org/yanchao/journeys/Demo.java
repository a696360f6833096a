package org.yanchao.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.yanchao.YanchaoApplication;
import org.yanchao.desk.DueWork;

/**
 * The demo as a newcomer starts it, but in memory and on a free port, with one browser. Jobs run
 * when a visitor's step is over, so that no journey waits for a poll of the engine.
 */
final class Demo implements AutoCloseable {

  static final Path BROWSER = Path.of("/usr/bin/chromium");

  private static final double LONGEST_MOVE_MILLIS = 300_000;
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Path programmes;
  private final ConfigurableApplicationContext program;
  private final Playwright playwright;
  private final Browser browser;
  private final PageCheck check = new PageCheck();

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
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(quiet());
    waitForClock();
  }

  /** Starts the program and plays the story to the demo's first morning. */
  static Demo start() {
    return new Demo();
  }

  /** The browser of this machine, without its chatter. */
  static BrowserType.LaunchOptions quiet() {
    return new BrowserType.LaunchOptions().setExecutablePath(BROWSER).setArgs(QUIET);
  }

  static boolean possible() {
    return Files.isExecutable(BROWSER);
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
    return visitor(this::settle);
  }

  private Visitor visitor(Runnable afterwards) {
    var window =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(PageCheck.WIDE, PageCheck.HIGH));
    return new Visitor(window, check, afterwards);
  }

  /**
   * A visitor moves the clock on its page, and the story plays what lies between.
   *
   * @param minute as typed, such as 2022-08-02T09:00
   */
  void moveTo(String minute) {
    // The move runs what is due by itself; a second hand at the same jobs would lose against it.
    try (var visitor = visitor(() -> {})) {
      visitor.open("/clock").fill("at", minute).press("快进");
    }
    waitForClock();
  }

  /** A part of the program, to set up what no page leads to. */
  <T> T part(Class<T> type) {
    return program.getBean(type);
  }

  private void waitForClock() {
    try (var visitor = visitor()) {
      visitor.waitFor("/clock", "#at", LONGEST_MOVE_MILLIS);
    }
  }

  private void settle() {
    program.getBean(DueWork.class).runDue();
  }

  private String port() {
    return program.getEnvironment().getRequiredProperty("local.server.port");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    program.close();
    FileSystemUtils.deleteRecursively(programmes.toFile());
  }
}
