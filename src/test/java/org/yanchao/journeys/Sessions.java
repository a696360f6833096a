package org.yanchao.journeys;

import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has signed in to a program, and what their browser shows it since then. */
final class Sessions {

  private final Map<String, List<Cookie>> kept = new HashMap<>();

  /** Who has signed in before comes with the session of then, if it still holds. */
  void signIn(Visitor visitor, String login, Runnable typing) {
    if (!comesBack(visitor, kept.get(login))) {
      typing.run();
      kept.put(login, visitor.page().context().cookies());
    }
  }

  private static boolean comesBack(Visitor visitor, @Nullable List<Cookie> session) {
    if (session == null) {
      return false;
    }
    visitor.page().context().addCookies(session);
    return !visitor.open("/start").path().equals("/sign-in");
  }
}
