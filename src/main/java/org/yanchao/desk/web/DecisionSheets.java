package org.yanchao.desk.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.casefile.FindingView;
import org.yanchao.casefile.SetAsideView;
import org.yanchao.casefile.Stage;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseView;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;
import org.yanchao.policy.Finding;
import org.yanchao.policy.FindingRows;

/** Draws up decision sheets from what is stored; whoever may not see the case gets none. */
@Component
class DecisionSheets {

  /** Findings of the upper pool belong to the recommendation, not to this level's answer. */
  private static final Set<Stage> STAGES =
      EnumSet.of(Stage.WINDOW, Stage.CUTOFF, Stage.POOL, Stage.BASE);

  private final CaseDesk cases;
  private final SheetReview review;
  private final FindingRows rows;
  private final DeskWords words;
  private final BusinessClock clock;

  DecisionSheets(
      CaseDesk cases, SheetReview review, FindingRows rows, DeskWords words, BusinessClock clock) {
    this.cases = cases;
    this.review = review;
    this.rows = rows;
    this.words = words;
    this.clock = clock;
  }

  /** The office's record; while the case is open it says so. */
  @Transactional(readOnly = true)
  DecisionSheet office(Actor actor, UUID id) {
    return issued(sheet(actor, cases.show(actor, id), false));
  }

  /** The applicant's letter, once the case has come out. */
  @Transactional(readOnly = true)
  DecisionSheet letter(Actor actor, UUID id) {
    var sheet = sheet(actor, cases.show(actor, id), true);
    if (!sheet.decided()) {
      Refusal.of("desk.sheet-not-decided").raise();
    }
    return issued(sheet);
  }

  private DecisionSheet issued(DecisionSheet sheet) {
    review.whyNotIssue(sheet).ifPresent(Refusal::raise);
    return sheet;
  }

  private DecisionSheet sheet(Actor actor, CaseView it, boolean forApplicant) {
    var summary = it.summary();
    var result = review.result(summary);
    var sections = sections(it);
    return new DecisionSheet(
        result,
        summary,
        words.unit(summary.authority()),
        review.honour(summary.packVersion()),
        sections,
        it.setAsides().stream().map(aside -> notCounted(it, aside)).toList(),
        it.defects().stream().filter(defect -> !defect.resolved()).toList(),
        it.opinions().stream().filter(one -> one.kind().forApplicant()).toList(),
        review.review(actor, summary, result).orElse(null),
        review.naming(summary.id()).orElse(null),
        forApplicant,
        BusinessClock.dayOf(summary.receivedAt()),
        clock.today());
  }

  private List<DecisionSheet.Section> sections(CaseView it) {
    var sections = new ArrayList<DecisionSheet.Section>();
    for (var stage : STAGES) {
      var found =
          it.findings(stage).stream()
              .filter(one -> one.targetId() == null)
              .map(FindingView::finding)
              .toList();
      add(sections, it, stage.name(), found);
    }
    if (sections.stream().noneMatch(one -> one.key().equals("BASE"))) {
      add(sections, it, "BASE", review.conditions(it.summary().id()));
    }
    return List.copyOf(sections);
  }

  private void add(
      List<DecisionSheet.Section> sections, CaseView it, String key, List<Finding> found) {
    if (!found.isEmpty()) {
      var said = rows.rows(it.summary().packVersion(), found);
      sections.add(new DecisionSheet.Section(key, Finding.Outcome.of(found), said));
    }
  }

  private DecisionSheet.NotCounted notCounted(CaseView it, SetAsideView aside) {
    var reason = words.or("policy.subject." + aside.reason(), aside.reason());
    return new DecisionSheet.NotCounted(name(it, aside.targetId()), reason, aside.clause());
  }

  private static String name(CaseView it, UUID target) {
    var content = it.content();
    return Stream.of(
            content.people().stream().filter(p -> p.id().equals(target)).map(p -> p.name()),
            content.households().stream().filter(h -> h.id().equals(target)).map(h -> h.name()),
            content.evidence().stream().filter(e -> e.id().equals(target)).map(e -> e.title()))
        .flatMap(found -> found)
        .findFirst()
        .orElse("");
  }
}
