package org.yanchao.notification.web;

import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.notification.NotificationDesk;

/** What one was told, and where one's e-mail goes. */
@Controller
class NotificationController {

  private static final int PAGE = 20;

  private final NotificationDesk notifications;

  NotificationController(NotificationDesk notifications) {
    this.notifications = notifications;
  }

  @GetMapping("/notifications")
  String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute("found", notifications.mine(actor, PageRequest.of(Math.max(0, page), PAGE)));
    model.addAttribute("address", notifications.address(actor));
    return "notification/notifications";
  }

  @GetMapping("/notifications/{id}")
  String read(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("it", notifications.read(actor, id));
    return "notification/notification";
  }

  @PostMapping("/notifications/address")
  String address(Actor actor, @RequestParam String address, RedirectAttributes answer) {
    notifications.changeAddress(actor, address);
    answer.addFlashAttribute("notice", "notification.address.changed");
    return "redirect:/notifications";
  }
}
