package org.yanchao.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.desk.InvariantReport;
import org.yanchao.trail.TrailInvariant;

/** The auditor's pages: the trail, whether it is whole, and what must always hold. */
@Controller
class TrailController {

  private final TrailPages pages;
  private final TrailInvariant whole;
  private final InvariantReport report;

  TrailController(TrailPages pages, TrailInvariant whole, InvariantReport report) {
    this.pages = pages;
    this.whole = whole;
    this.report = report;
  }

  @GetMapping("/trail")
  String trail(
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    pages.fill(subject.strip(), Math.max(page, 0), model);
    return "desk/trail";
  }

  @PostMapping("/trail/verify")
  String verify(RedirectAttributes flash) {
    var broken = whole.violations();
    flash.addFlashAttribute(broken.isEmpty() ? "notice" : "broken", verdict(broken));
    return "redirect:/trail";
  }

  @GetMapping("/trail/invariants")
  String invariants(Model model) {
    model.addAttribute("report", report.violations());
    return "desk/invariants";
  }

  private static Object verdict(java.util.List<String> broken) {
    return broken.isEmpty() ? "desk.trail.whole" : broken;
  }
}
