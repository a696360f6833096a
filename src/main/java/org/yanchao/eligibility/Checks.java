package org.yanchao.eligibility;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.Findings;
import org.yanchao.casefile.Papers;
import org.yanchao.casefile.SetAsideView;
import org.yanchao.casefile.Stage;
import org.yanchao.casework.LevelCase;
import org.yanchao.dossier.DossierContents;
import org.yanchao.dossier.EvidenceView;
import org.yanchao.dossier.Packs;
import org.yanchao.dossier.TargetKind;
import org.yanchao.policy.EvidenceKind;
import org.yanchao.policy.EvidenceRule;
import org.yanchao.policy.EvidenceRule.Dates;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Programme;

/** The checks of time that service tasks ask: they read what was recorded, never the clock. */
@Component
public class Checks {

  private final DossierContents contents;
  private final Findings findings;
  private final Papers papers;
  private final Packs packs;

  Checks(DossierContents contents, Findings findings, Papers papers, Packs packs) {
    this.contents = contents;
    this.findings = findings;
    this.papers = papers;
    this.packs = packs;
  }

  /** Whether the request for review was received in time. */
  boolean window(LevelCase it) {
    var asked = it.review().askedAt();
    if (asked == null) {
      return false;
    }
    var finding = packs.window(packs.pinned(it.origin().packVersion()), it.authority(), asked);
    findings.replace(it.id(), Stage.WINDOW, List.of(finding));
    return finding.met();
  }

  /**
   * One finding per item of evidence; what lies outside is set aside with its clause.
   *
   * @return what was set aside, and whether a kind the review needs has lost its last item
   */
  Tested evidence(LevelCase it) {
    findings.clear(it.id(), Stage.EVIDENCE);
    var programme = packs.pinned(it.origin().packVersion());
    var rule = new EvidenceRule(programme);
    var items = contents.of(it.origin().dossierId()).evidence();
    var outside = new HashSet<UUID>();
    var no = 0;
    for (var item : items) {
      var kind = programme.evidence(item.kind()).orElseThrow();
      var finding = rule.judge(kind, dates(item), it.origin().level());
      findings.add(it.id(), Stage.EVIDENCE, ++no, item.id(), finding);
      if (finding.outcome() == Finding.Outcome.NOT_MET) {
        outside.add(item.id());
        setAside(it.id(), item, finding);
      }
    }
    return new Tested(outside.size(), lostRequired(programme, items, outside));
  }

  /** What the evidence task found. */
  record Tested(int setAside, boolean requiredLost) {}

  /** A required kind of which items were given, but none is left. */
  private static boolean lostRequired(
      Programme programme, List<EvidenceView> items, Set<UUID> outside) {
    Map<String, List<EvidenceView>> byKind =
        items.stream().collect(Collectors.groupingBy(EvidenceView::kind));
    return programme.evidence().stream()
        .filter(EvidenceKind::required)
        .map(kind -> byKind.getOrDefault(kind.id(), List.of()))
        .filter(given -> !given.isEmpty())
        .anyMatch(given -> given.stream().allMatch(item -> outside.contains(item.id())));
  }

  private void setAside(UUID caseId, EvidenceView item, Finding finding) {
    papers.setAside(
        new SetAsideView(
            caseId, TargetKind.EVIDENCE, item.id(), finding.subject(), finding.clause(), null));
  }

  /** An instant wins over a typed day: it has its own day in Shanghai. */
  private static Dates dates(EvidenceView item) {
    var instant = item.happenedAt();
    return instant == null ? new Dates(item.fromDay(), item.toDay()) : Dates.at(instant);
  }
}
