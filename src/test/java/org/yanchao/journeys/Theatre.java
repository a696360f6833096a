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

  static final Path BROWSER = Path.of("/usr/bin/chromium");

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
  private final PageCheck check = new PageCheck();
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
    return new BrowserType.LaunchOptions().setExecutablePath(BROWSER).setArgs(QUIET);
  }

  static boolean possible() {
    return Files.isExecutable(BROWSER);
  }

  /** Whether there is a browser, or there has to be one. */
  static boolean open() {
    return possible() || "all".equals(System.getProperty("yanchao.require"));
  }

  /** Somebody who is not signed in. */
  Visitor visitor() {
    return visitor(settle);
  }

  /** The same with something else to happen after each step. */
  Visitor visitor(Runnable afterwards) {
    var window =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(PageCheck.WIDE, PageCheck.HIGH));
    return new Visitor(window, check, afterwards);
  }

  /** Somebody who has signed in by keyboard. */
  Visitor visitor(String login) {
    var visitor = visitor();
    visitor.open("/sign-in").tabTo("username").type(login);
    return visitor.tabTo("password").type("secret").enter();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
