package org.yanchao.site.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.AccountDesk;
import org.yanchao.account.Actor;
import org.yanchao.form.FieldError;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.PaperKind;
import org.yanchao.round.RoundDesk;
import org.yanchao.site.SiteDesk;
import org.yanchao.site.SiteEntry;
import org.yanchao.site.SiteRules;

/** Fills the pages of visits. */
@Component
class SitePage {

  private final SiteDesk desk;
  private final SiteRules rules;
  private final RoundDesk rounds;
  private final AccountDesk accounts;

  SitePage(SiteDesk desk, SiteRules rules, RoundDesk rounds, AccountDesk accounts) {
    this.desk = desk;
    this.rules = rules;
    this.rounds = rounds;
    this.accounts = accounts;
  }

  void list(Actor actor, UUID round, Model page) {
    page.addAttribute("round", rounds.show(actor, round));
    page.addAttribute("rows", desk.rows(actor, round));
  }

  void fill(Actor actor, UUID round, UUID levelCase, Model page) {
    var seen = desk.show(actor, round, levelCase);
    var of = rounds.show(actor, round);
    page.addAttribute("round", of);
    page.addAttribute("sheet", seen);
    page.addAttribute("form", rules.form());
    page.addAttribute("criteria", rules.criteria(of));
    page.addAttribute("answers", seen.answers());
    page.addAttribute("typed", seen.points());
    page.addAttribute("notWrite", desk.whyNotWrite(actor, round, levelCase).orElse(null));
    page.addAttribute("signedBy", name(seen.finishedBy()));
    page.addAttribute("problems", Map.of());
    page.addAttribute("faults", Map.of());
    page.addAttribute("problem", "");
    page.addAttribute("stored", true);
  }

  /** The sheet on paper, to be signed by hand. */
  void record(Actor actor, UUID round, UUID levelCase, Model page) {
    fill(actor, round, levelCase, page);
    page.addAttribute("sample", rounds.issue(round, PaperKind.SITE_RECORD));
  }

  /** What was typed instead of what is stored, with the reason beside each wrong field. */
  void again(Actor actor, UUID round, UUID levelCase, SiteEntry entry, Model page) {
    fill(actor, round, levelCase, page);
    page.addAttribute("answers", entry.answers());
    page.addAttribute("typed", entry.points());
    page.addAttribute("stored", false);
    page.addAttribute("problems", problems(entry));
    page.addAttribute("faults", gaps(actor, round, entry));
  }

  /** The part that saving by the way redraws. */
  void running(Actor actor, UUID round, UUID levelCase, String problem, Model page) {
    page.addAttribute("sheet", desk.show(actor, round, levelCase));
    page.addAttribute("problem", problem);
  }

  private Map<String, FieldError> problems(SiteEntry entry) {
    return rules.problems(entry.answers());
  }

  private Map<String, Refusal> gaps(Actor actor, UUID round, SiteEntry entry) {
    return rules.gaps(rounds.show(actor, round), entry.points());
  }

  private @Nullable String name(@Nullable String account) {
    return account == null ? null : accounts.nameOf(account);
  }
}
