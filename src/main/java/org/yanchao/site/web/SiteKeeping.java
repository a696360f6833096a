package org.yanchao.site.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Refused;
import org.yanchao.site.SiteDesk;
import org.yanchao.site.SiteEntry;

/** Answers a save: by the way with a word beside the form, else with the page. */
@Component
class SiteKeeping {

  private final SiteDesk desk;
  private final SitePage pages;

  SiteKeeping(SiteDesk desk, SitePage pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /**
   * Which visit is kept.
   *
   * @param byTheWay whether the page saves while somebody types on
   */
  record Place(Actor officer, UUID round, UUID levelCase, boolean byTheWay) {

    String path() {
      return "redirect:/rounds/" + round + "/site/" + levelCase;
    }
  }

  /** What is refused comes back as it was typed: on the way nothing may be lost. */
  Object finish(Place at, SiteEntry entry, Model page) {
    var whyNot = desk.whyNotFinish(at.officer(), at.round(), at.levelCase(), entry);
    if (whyNot.isPresent()) {
      pages.again(at.officer(), at.round(), at.levelCase(), entry, page);
      page.addAttribute("refusal", whyNot.get());
      return new ModelAndView("site/sheet", page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    desk.finish(at.officer(), at.round(), at.levelCase(), entry);
    return "redirect:/rounds/" + at.round() + "/site";
  }

  Object keep(Place at, SiteEntry entry, Model page) {
    if (!at.byTheWay()) {
      desk.keep(at.officer(), at.round(), at.levelCase(), entry);
      return at.path();
    }
    try {
      desk.keep(at.officer(), at.round(), at.levelCase(), entry);
      return at.path() + "/running";
    } catch (Refused refused) {
      pages.running(at.officer(), at.round(), at.levelCase(), "refused", page);
      page.addAttribute("why", refused.refusal());
      return new ModelAndView("site/running", page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }
}
