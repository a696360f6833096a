package org.yanchao.desk.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.casefile.FindingView;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.casefile.Stage;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseSummary;
import org.yanchao.casework.CaseView;
import org.yanchao.form.Forms;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Region;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.Territory;
import org.yanchao.verification.VerificationDesk;

/** What the officer looks at and marks: findings, rosters, evidence, grounds. */
@Component
class CaseReview implements CasePart {

  private static final String SOME_REASON = "-";

  private final VerificationDesk verification;
  private final CaseDesk cases;
  private final Programmes programmes;
  private final Territory territory;
  private final Forms forms;

  CaseReview(
      VerificationDesk verification,
      CaseDesk cases,
      Programmes programmes,
      Territory territory,
      Forms forms) {
    this.verification = verification;
    this.cases = cases;
    this.programmes = programmes;
    this.territory = territory;
    this.forms = forms;
  }

  @Override
  public void fill(Actor actor, CaseView it, Model model) {
    var programme = programmes.pinned(it.summary().packVersion());
    model.addAttribute("applicationForm", forms.get(programme.form()));
    model.addAttribute("evidenceKinds", evidenceKinds(programme));
    model.addAttribute("groundNames", groundNames(programme));
    model.addAttribute("findings", byStage(it));
    model.addAttribute("counties", counties(it.summary()));
    marks(actor, it.summary(), model);
  }

  /** Whether this officer may mark items, decide grounds and enter the visit of the round. */
  private void marks(Actor actor, CaseSummary it, Model model) {
    var mine = it.authority().equals(actor.authority()) && actor.is(Role.CASE_OFFICER);
    var id = it.id();
    model.addAttribute(
        "maySetAside", mine && may(verification.whyNotSetAside(actor, id, SOME_REASON)));
    model.addAttribute(
        "mayDecide",
        mine && may(cases.whyNotDecideGround(actor, id, GroundStatus.CONFIRMED, SOME_REASON)));
    model.addAttribute(
        "mayVisit",
        mine
            && it.reviewable()
            && may(verification.whyNotVerify(actor, id, SOME_REASON, VerificationPurpose.ROUND)));
  }

  private static boolean may(Optional<Refusal> whyNot) {
    return whyNot.isEmpty();
  }

  /** Findings on the whole case; those on one item stand beside the item. */
  private static Map<Stage, List<FindingView>> byStage(CaseView it) {
    var byStage = new LinkedHashMap<Stage, List<FindingView>>();
    for (var stage : Stage.values()) {
      var found = it.findings(stage).stream().filter(f -> f.targetId() == null).toList();
      if (!found.isEmpty()) {
        byStage.put(stage, found);
      }
    }
    return byStage;
  }

  private static Map<String, String> evidenceKinds(Programme programme) {
    var names = new LinkedHashMap<String, String>();
    programme.evidence().forEach(it -> names.put(it.id(), it.name()));
    return names;
  }

  private static Map<String, String> groundNames(Programme programme) {
    var names = new LinkedHashMap<String, String>();
    programme.preferences().forEach(p -> p.grounds().forEach(g -> names.put(g.id(), g.name())));
    return names;
  }

  /** The offices to which a case of the wrong county can be handed. */
  private List<Region> counties(CaseSummary it) {
    return territory.of(it.programme()).ofLevel(Level.COUNTY).stream()
        .filter(county -> !county.key().equals(it.authority()))
        .sorted(Comparator.comparing(Region::key))
        .toList();
  }
}
