package org.yanchao.submission;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.policy.EvidenceKind;
import org.yanchao.policy.EvidenceRule;
import org.yanchao.policy.EvidenceRule.Dates;
import org.yanchao.policy.Finding;
import org.yanchao.policy.Programme;

/** The checks of time that service tasks ask: they read what was recorded, never the clock. */
@Component
class Checks {

  private final DossierContents contents;
  private final Findings findings;
  private final SetAsides setAsides;
  private final Packs packs;
  private final Stamp stamp;

  Checks(
      DossierContents contents, Findings findings, SetAsides setAsides, Packs packs, Stamp stamp) {
    this.contents = contents;
    this.findings = findings;
    this.setAsides = setAsides;
    this.packs = packs;
    this.stamp = stamp;
  }

  /** Whether the request for review was received in time. */
  boolean window(LevelCase it) {
    var asked = it.review().askedAt();
    if (asked == null) {
      return false;
    }
    var finding = packs.window(packs.of(it), it.authority(), asked);
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
    var programme = packs.of(it);
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
    if (setAsides.findByCaseIdAndTargetId(caseId, item.id()).isEmpty()) {
      var what =
          new SetAsideView(
              caseId, TargetKind.EVIDENCE, item.id(), finding.subject(), finding.clause(), null);
      setAsides.save(new SetAside(stamp.id(), caseId, what, stamp.now()));
    }
  }

  /** An instant wins over a typed day: it has its own day in Shanghai. */
  private static Dates dates(EvidenceView item) {
    var instant = item.happenedAt();
    return instant == null ? new Dates(item.fromDay(), item.toDay()) : Dates.at(instant);
  }
}
