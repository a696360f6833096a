package org.yanchao.recommendation.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.recommendation.RecommendationDesk;

/** An applicant who does not want to go up takes the base out of the recommendation. */
@Controller
class ApplicantRecommendationController {

  private final RecommendationDesk recommendations;

  ApplicantRecommendationController(RecommendationDesk recommendations) {
    this.recommendations = recommendations;
  }

  @PostMapping("/applications/recommendations/{item}/withdrawal")
  String withdraw(Actor actor, @PathVariable UUID item, RedirectAttributes next) {
    recommendations.withdrawItem(actor, item);
    next.addFlashAttribute("notice", "later.withdrawn");
    return "redirect:/applications";
  }
}
