package org.yanchao.submission.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.casefile.FindingView;
import org.yanchao.casefile.Stage;
import org.yanchao.casework.CaseKind;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.CaseView;
import org.yanchao.policy.Finding;
import org.yanchao.policy.FindingRows;
import org.yanchao.submission.DraftDesk;

/** Fills the page of a case's progress: its own way and that of the levels around it. */
@Component
class CaseProgressPage {

  private final DraftDesk drafts;
  private final LevelWays ways;
  private final FindingRows findings;
  private final EvidenceRows evidence;

  CaseProgressPage(DraftDesk drafts, LevelWays ways, FindingRows findings, EvidenceRows evidence) {
    this.drafts = drafts;
    this.ways = ways;
    this.findings = findings;
    this.evidence = evidence;
  }

  /** An item of evidence that does not count, with the clause the check named. */
  record Outside(String title, String days, @Nullable String clause) {}

  void fill(Actor actor, CaseView view, Model page) {
    var it = view.summary();
    var dossier = drafts.show(actor, it.dossierId());
    page.addAttribute("view", view).addAttribute("dossier", dossier);
    page.addAttribute("ways", ways.of(actor, dossier.cases()));
    page.addAttribute("standing", ways.standing(it));
    page.addAttribute("filed", filed(dossier.cases(), it));
    page.addAttribute("open", view.defects().stream().filter(d -> !d.resolved()).toList());
    page.addAttribute("conditions", findings.rows(it.packVersion(), conditions(view)));
    page.addAttribute("outside", outside(view));
  }

  /** The filing on which this case rests: receipt and form are of it. */
  private static CaseSummary filed(List<CaseSummary> chain, CaseSummary it) {
    return chain.stream()
        .filter(
            one ->
                one.kind() != CaseKind.RECOMMENDED && !it.receivedAt().isBefore(one.receivedAt()))
        .reduce((first, last) -> last)
        .orElse(it);
  }

  /** What the conditions and the window said; evidence that counts needs no line. */
  private static List<Finding> conditions(CaseView view) {
    return view.findings().stream()
        .filter(it -> it.stage() != Stage.EVIDENCE)
        .map(FindingView::finding)
        .toList();
  }

  private List<Outside> outside(CaseView view) {
    return evidence.rows(view.summary().packVersion(), view.content().evidence()).stream()
        .flatMap(row -> outside(view, row).stream())
        .toList();
  }

  private static List<Outside> outside(CaseView view, EvidenceRows.Row row) {
    return view.findingOn(row.item().id()).stream()
        .map(FindingView::finding)
        .filter(it -> it.outcome() == Finding.Outcome.NOT_MET)
        .map(it -> new Outside(row.item().title(), row.dates(), it.clause()))
        .toList();
  }
}
