package org.yanchao.submission.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.policy.Finding;
import org.yanchao.policy.FindingRows;
import org.yanchao.submission.DossierView;
import org.yanchao.submission.DraftDesk;

/** Fills the page on which conditions and answers are checked before handing in. */
@Component
class CheckPage {

  private final DraftDesk drafts;
  private final FindingRows findings;
  private final Outline outline;
  private final SubmitOptions options;
  private final CountyMap map;

  CheckPage(
      DraftDesk drafts,
      FindingRows findings,
      Outline outline,
      SubmitOptions options,
      CountyMap map) {
    this.drafts = drafts;
    this.findings = findings;
    this.outline = outline;
    this.options = options;
    this.map = map;
  }

  void fill(Actor actor, DossierView dossier, Model page) {
    var said = drafts.selfCheck(actor, dossier.id());
    var pool = said.stream().filter(CheckPage::ofPool).toList();
    var base = said.stream().filter(it -> !ofPool(it)).toList();
    page.addAttribute("dossier", dossier).addAttribute("parts", outline.parts(dossier));
    page.addAttribute("pool", findings.rows(dossier.packVersion(), pool));
    page.addAttribute("base", findings.rows(dossier.packVersion(), base));
    page.addAttribute("poolOutcome", outcome(pool)).addAttribute("baseOutcome", outcome(base));
    page.addAttribute("form", outline.form(dossier))
        .addAttribute("county", map.name(dossier.county()));
    page.addAttribute("options", options.of(actor, dossier));
    page.addAttribute("steps", outline.steps(dossier, "check"));
  }

  private static String outcome(List<Finding> findings) {
    return Finding.Outcome.of(findings).name();
  }

  /** The id of a finding begins with its standard's; a standard not yet issued is its subject. */
  private static boolean ofPool(Finding it) {
    return it.ruleId().contains("pool");
  }
}
