package org.yanchao.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One browser before a running program, the demo or what a test has filled itself. */
final class Theatre implements AutoCloseable {

  /** Without windows of its own, the first asks for a third of what the second does. */
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

  /** What a page must be is asked once in a run, however many programs show it. */
  private static final PageCheck CHECK = new PageCheck();

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final Sessions sessions = new Sessions();
  private final int port;
  private final Runnable settle;

  /**
   * @param settle what happens when a visitor's step is over
   */
  Theatre(int port, Runnable settle) {
    this.port = port;
    this.settle = settle;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(quiet());
  }

  private static BrowserType.LaunchOptions quiet() {
    return new BrowserType.LaunchOptions().setExecutablePath(browsers().get(0)).setArgs(QUIET);
  }

  private static List<Path> browsers() {
    return BROWSERS.stream().filter(Files::isExecutable).toList();
  }

  static boolean possible() {
    return !browsers().isEmpty();
  }

  /** Whether there is a browser, or there has to be one. */
  static boolean open() {
    return possible() || "all".equals(System.getProperty("yanchao.require"));
  }

  /** Somebody who is not signed in. */
  Visitor visitor() {
    var window =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(PageCheck.WIDE, PageCheck.HIGH));
    return new Visitor(window, CHECK, settle, sessions);
  }

  /** Somebody who has signed in by keyboard. */
  Visitor visitor(String login) {
    var visitor = visitor();
    sessions.signIn(
        visitor,
        login,
        () -> {
          visitor.open("/sign-in").tabTo("username").type(login);
          visitor.tabTo("password").type("secret").enter();
        });
    return visitor;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
