package org.yanchao.account.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.AccessDesk;
import org.yanchao.account.AccountEntry;
import org.yanchao.account.Actor;
import org.yanchao.account.OneTimePassword;
import org.yanchao.account.Role;
import org.yanchao.account.SignInGuard;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Regions;

/** The security administrator's pages: accounts, opened, suspended and given passwords. */
@Controller
@RequestMapping("/accounts")
class AccountsController {

  private static final int SIZE = 20;
  private static final Sort BY_LOGIN = Sort.by("login");

  private final AccessDesk access;
  private final Regions regions;
  private final BusinessClock clock;
  private final SignInGuard guard;

  AccountsController(AccessDesk access, SignInGuard guard, Regions regions, BusinessClock clock) {
    this.access = access;
    this.guard = guard;
    this.regions = regions;
    this.clock = clock;
  }

  @ModelAttribute("roles")
  List<Role> roles() {
    return List.of(Role.values());
  }

  @ModelAttribute("units")
  List<Region> units() {
    return regions.at(clock.today()).all();
  }

  @GetMapping
  String list(
      Actor actor, AccountAsked filter, @RequestParam(defaultValue = "0") int page, Model model) {
    var asked = PageRequest.of(Math.max(page, 0), SIZE, BY_LOGIN);
    model.addAttribute("rows", access.list(actor, filter.asked(), asked));
    model.addAttribute("filter", filter);
    return "account/accounts";
  }

  @GetMapping("/new")
  String form() {
    return "account/account-new";
  }

  @PostMapping
  String open(
      Actor actor,
      @RequestParam String login,
      @RequestParam String name,
      @RequestParam(defaultValue = "") Set<Role> roles,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String number,
      RedirectAttributes next) {
    var entry = new AccountEntry(login, name, roles, unit, number);
    return handOver(access.open(actor, entry), "account.done.opened", next);
  }

  @GetMapping("/{id}")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("account", access.show(actor, id));
    page.addAttribute("locked", guard.locked(id));
    page.addAttribute("blocked", access.whyNotTouch(actor, id).orElse(null));
    return "account/account";
  }

  @PostMapping("/{id}/suspension")
  String suspend(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
    access.suspend(actor, id);
    return back(id, "account.done.suspended", next);
  }

  @PostMapping("/{id}/reopening")
  String reopen(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
    access.reopen(actor, id);
    return back(id, "account.done.reopened", next);
  }

  @PostMapping("/{id}/unlocking")
  String unlock(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
    access.unlock(actor, id);
    return back(id, "account.done.unlocked", next);
  }

  @PostMapping("/{id}/password")
  String resetPassword(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
    return handOver(access.resetPassword(actor, id), "account.done.reset", next);
  }

  /** The password is shown by the next page and by none after it. */
  private static String handOver(OneTimePassword given, String notice, RedirectAttributes next) {
    next.addFlashAttribute("handOver", given);
    return back(given.account(), notice, next);
  }

  private static String back(UUID id, String notice, RedirectAttributes next) {
    next.addFlashAttribute("notice", notice);
    return "redirect:/accounts/" + id;
  }
}
