package org.yanchao.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;

/** One browser before a program that a test has started and filled itself. */
final class Theatre implements AutoCloseable {

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
    browser = playwright.chromium().launch(Demo.quiet());
  }

  /** Whether there is a browser, or there has to be one. */
  static boolean open() {
    return Demo.possible() || "all".equals(System.getProperty("yanchao.require"));
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
    return new Visitor(window, check, settle);
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
