package org.yanchao.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;

/** Somebody with a browser. Every page they come to is checked; an error page fails the journey. */
final class Visitor implements AutoCloseable {

  private static final double PATIENCE_MILLIS = 30_000;
  private static final int FIRST_ERROR = 400;

  private final BrowserContext window;
  private final Page page;
  private final Keyboard keyboard;
  private final Finder find;
  private final PageCheck check;
  private final Runnable settle;
  private final Sessions sessions;
  private int status;

  /** What happens when a step is over is said by the program, as is who has signed in before. */
  Visitor(BrowserContext window, PageCheck check, Runnable settle, Sessions sessions) {
    this.window = window;
    this.check = check;
    this.settle = settle;
    this.sessions = sessions;
    this.page = window.newPage();
    this.keyboard = new Keyboard(page);
    this.find = new Finder(page);
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onResponse(this::note);
  }

  private void note(Response response) {
    if (response.request().isNavigationRequest() && response.frame() == page.mainFrame()) {
      status = response.status();
    }
  }

  /** Signs in by typing; the password stands on the demo's sign-in page. */
  Visitor signIn(String login) {
    sessions.signIn(this, login, () -> open("/sign-in").signInHere(login));
    return this;
  }

  /** Signs in on the page that is open. */
  Visitor signInHere(String login) {
    fill("username", login);
    fill("password", page.locator(".yc-demo code").first().textContent());
    page.waitForNavigation(() -> page.locator("main form button").first().click());
    see("退出");
    return arrived();
  }

  Visitor open(String path) {
    page.navigate(path);
    return arrived();
  }

  /** Opens an address that must not be there for this visitor. */
  Visitor openMissing(String path) {
    page.navigate(path);
    return refused(404);
  }

  /** Opens an address that this visitor has no right to. */
  Visitor openForbidden(String path) {
    page.navigate(path);
    return refused(403);
  }

  private Visitor refused(int expected) {
    assertThat(status).as("status of %s", page.url()).isEqualTo(expected);
    check.look(page);
    return this;
  }

  /** Fills the input with this id. */
  Visitor fill(String id, String value) {
    page.locator("[id='" + id + "']").fill(value);
    return this;
  }

  Visitor choose(String id, String value) {
    page.locator("[id='" + id + "']").selectOption(value);
    return this;
  }

  Visitor tick(String id) {
    page.locator("[id='" + id + "']").check();
    return this;
  }

  /** Chooses one of several radio buttons. */
  Visitor pick(String name, String value) {
    page.locator("input[name='%s'][value='%s']".formatted(name, value)).first().check();
    return this;
  }

  /** Goes to the input with an id, or to the link or button with a text, without a mouse. */
  Visitor tabTo(String idOrText) {
    keyboard.tabTo(idOrText);
    return this;
  }

  /** Types into what has the keyboard's focus, in place of what stands there. */
  Visitor type(String text) {
    keyboard.type(text);
    return this;
  }

  Visitor key(String key) {
    keyboard.press(key);
    return this;
  }

  /** Presses the Enter key and lets what follows from it happen. */
  Visitor enter() {
    page.waitForNavigation(() -> keyboard.press("Enter"));
    return pressed();
  }

  /** Presses the button with this text and lets what follows from it happen. */
  Visitor press(String text) {
    return press(find.button(text));
  }

  /** Presses the button within the first part of the page that shows a text. */
  Visitor pressIn(String part, String text, String button) {
    return press(find.buttonIn(part, text, button));
  }

  /** Opens the question before the button, if there is one, and confirms. */
  Visitor confirm(String text) {
    find.summary(text).first().click();
    return press("确认" + text);
  }

  /** Presses a button twice as fast as a hand can. */
  Visitor pressTwice(String text) {
    page.waitForNavigation(() -> find.button(text).dblclick());
    return pressed();
  }

  Visitor unfold(String text) {
    find.summary(text).first().click();
    return this;
  }

  /** Follows the first link with this text. */
  Visitor follow(String text) {
    return follow(find.link(text));
  }

  /** Follows a link within the first part of the page that shows a text. */
  Visitor followIn(String part, String text, String link) {
    return follow(find.linkIn(part, text, link));
  }

  Visitor see(String text) {
    assertThat(find.shown(text)).isVisible();
    return this;
  }

  Visitor seeNot(String text) {
    assertThat(page.getByText(text)).hasCount(0);
    return this;
  }

  /** Opens the case of a base from the list of open tasks. */
  Visitor openTask(String base) {
    return open("/work").followIn("tr", base, "办理");
  }

  /** Opens the case of a base from the list of all cases. */
  Visitor openCase(String base) {
    return open("/cases").follow(base);
  }

  /** The first text of a kind on the page. */
  String first(String selector) {
    return page.locator(selector).first().textContent().strip();
  }

  /** How often a text stands on the page. */
  int count(String text) {
    return page.getByText(text).count();
  }

  Page page() {
    return page;
  }

  /** The path of the page the visitor is on. */
  String path() {
    return URI.create(page.url()).getPath();
  }

  /** Attaches a file of so many bytes that looks like a PDF. */
  Visitor attach(String id, int bytes) {
    page.locator("[id='" + id + "']").setInputFiles(Finder.paper(bytes));
    return this;
  }

  /** Presses a button whose answer is an error page. */
  Visitor pressRefused(String text, int expected) {
    page.waitForNavigation(() -> find.button(text).first().click());
    return refused(expected);
  }

  /** What happens by itself to who leaves a page open for too long. */
  Visitor loseSession() {
    window.clearCookies();
    return this;
  }

  private Visitor press(Locator button) {
    page.waitForNavigation(() -> button.first().click());
    return pressed();
  }

  private Visitor follow(Locator link) {
    page.waitForNavigation(() -> link.first().click());
    return arrived();
  }

  private Visitor pressed() {
    settle.run();
    return arrived();
  }

  private Visitor arrived() {
    assertThat(status).as("status of %s: %s", page.url(), page.title()).isLessThan(FIRST_ERROR);
    check.look(page);
    return this;
  }

  @Override
  public void close() {
    window.close();
  }
}
