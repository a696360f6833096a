package org.yanchao.recommendation.web;

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
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Territory;
import org.yanchao.recommendation.PushExtensionDesk;
import org.yanchao.recommendation.RecommendationDesk;
import org.yanchao.recommendation.RecommendationPaperDesk;
import org.yanchao.recommendation.RecommendationView;

/**
 * Recommending upward: the computed list of a naming, its letter and summary table, and the
 * sending.
 */
@Controller
class RecommendationController {

  private static final int PAGE = 20;

  /** A recommendation with the names of both units. */
  record Sheet(RecommendationView it, String from, String to) {}

  private final RecommendationDesk recommendations;
  private final RecommendationPaperDesk papers;
  private final Regions regions;
  private final Territory territory;
  private final PushExtensionDesk extensions;

  RecommendationController(
      RecommendationDesk recommendations,
      RecommendationPaperDesk papers,
      Regions regions,
      Territory territory,
      PushExtensionDesk extensions) {
    this.papers = papers;
    this.recommendations = recommendations;
    this.regions = regions;
    this.territory = territory;
    this.extensions = extensions;
  }

  @GetMapping("/recommendations")
  String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
    var found = recommendations.list(actor, PageRequest.of(Math.max(0, page), PAGE));
    model.addAttribute("found", found);
    model.addAttribute("sheets", found.map(this::sheet).getContent());
    var unit = String.valueOf(actor.authority());
    model.addAttribute("programmes", territory.programmesOf(unit));
    return "recommendation/recommendations";
  }

  @GetMapping("/recommendations/{id}")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("sheet", sheet(recommendations.show(actor, id)));
    page.addAttribute(
        "mine", recommendations.show(actor, id).lowerAuthority().equals(actor.authority()));
    page.addAttribute("extensions", extensions.made(actor, id));
    page.addAttribute("mayExtend", extensions.whyNotExtend(actor, id).isEmpty());
    return "recommendation/recommendation";
  }

  @GetMapping("/recommendations/{id}/letter")
  String letter(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("sheet", sheet(recommendations.show(actor, id)));
    page.addAttribute("sample", papers.issue(actor, id));
    return "recommendation/recommendation-letter";
  }

  @PostMapping("/recommendations/{id}/send")
  String send(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam String letterNo,
      @RequestParam String letter,
      RedirectAttributes answer) {
    recommendations.send(actor, id, letterNo.strip(), letter.strip());
    answer.addFlashAttribute("notice", "recommendation.sent");
    return "redirect:/recommendations/" + id;
  }

  private Sheet sheet(RecommendationView it) {
    return new Sheet(
        it, regions.ever(it.lowerAuthority()).name(), regions.ever(it.upperAuthority()).name());
  }
}
