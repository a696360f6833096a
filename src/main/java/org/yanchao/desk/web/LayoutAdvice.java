package org.yanchao.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.yanchao.account.CurrentPerson;
import org.yanchao.account.SignedIn;
import org.yanchao.desk.MenuEntry;
import org.yanchao.kernel.BusinessClock;

/** What the layout of every page needs: who is signed in, their menu, and what time it is. */
@ControllerAdvice
class LayoutAdvice {

  private final BusinessClock clock;
  private final Viewers viewers;

  LayoutAdvice(BusinessClock clock, Viewers viewers) {
    this.clock = clock;
    this.viewers = viewers;
  }

  @ModelAttribute
  void layout(HttpServletRequest request, Model page) {
    var person = CurrentPerson.get();
    person.ifPresent(it -> page.addAttribute("viewer", viewers.of(it)));
    page.addAttribute("menu", menu(person.orElse(null), request.getRequestURI()));
    page.addAttribute("businessNow", ZonedDateTime.ofInstant(clock.instant(), BusinessClock.ZONE));
    page.addAttribute("clockMovable", clock.movable());
    page.addAttribute("currentPath", request.getRequestURI());
    if (!page.containsAttribute("kept")) {
      page.addAttribute("kept", Map.of());
    }
  }

  private static List<MenuEntry> menu(
      @org.jspecify.annotations.Nullable SignedIn person, String path) {
    return MenuEntry.forRoles(person == null ? java.util.Set.of() : person.actor().roles(), path);
  }
}
