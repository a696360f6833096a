package org.yanchao.standard.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.policy.Condition;
import org.yanchao.policy.Mechanism;
import org.yanchao.policy.PolicyDocument;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardView;

/** Fills the page of one standard: what it says, what it may say, what changed. */
@Component
class StandardPage {

  private final StandardDesk standards;
  private final Programmes programmes;
  private final StandardRow.Maker rows;
  private final StandardDiff diff;
  private final Today today;

  StandardPage(
      StandardDesk standards,
      Programmes programmes,
      StandardRow.Maker rows,
      StandardDiff diff,
      Today today) {
    this.standards = standards;
    this.programmes = programmes;
    this.rows = rows;
    this.diff = diff;
    this.today = today;
  }

  Programme programme(StandardView it) {
    return programmes.newest(it.key().programme());
  }

  void fill(Actor actor, StandardView it, Model page) {
    var programme = programme(it);
    var own = it.issuer().equals(actor.authority());
    page.addAttribute("row", rows.row(it));
    page.addAttribute("programme", programme);
    page.addAttribute("mayEdit", !it.issued() && own && actor.is(Role.CASE_OFFICER));
    page.addAttribute("mayCorrect", it.sentAt() != null && mayCorrect(actor, it));
    page.addAttribute("held", held(it));
    page.addAttribute("papers", programmes.papers());
    page.addAttribute("today", today.clock().today());
    page.addAttribute("repealed", repealed(it).map(PolicyDocument::shortName).toList());
    page.addAttribute("blocked", standards.whyPoolAboveBase(it.id()).orElse(null));
    var before = standards.before(it.id());
    page.addAttribute("before", before.orElse(null));
    page.addAttribute(
        "changes", before.map(old -> diff.between(programme, old, it)).orElse(List.of()));
  }

  private boolean mayCorrect(Actor actor, StandardView it) {
    var way = today.units().wayUp(it.issuer());
    var unanswered = it.acknowledgedAt() == null && it.answer().correctionAt() == null;
    return unanswered
        && actor.is(Role.CASE_OFFICER)
        && way.get(way.size() - 1).key().equals(actor.authority())
        && !it.issuer().equals(actor.authority());
  }

  /** Its papers that were repealed before it was issued, or before today while it is a draft. */
  private Stream<PolicyDocument> repealed(StandardView it) {
    var issued = it.issuedAt();
    var act = issued == null ? today.clock().today() : BusinessClock.dayOf(issued);
    return it.basis().stream()
        .flatMap(id -> programmes.paper(id).stream())
        .filter(paper -> paper.repealedBefore(act));
  }

  /** What the inputs show, by the name of the input. */
  private static Map<String, Object> held(StandardView it) {
    var held = new HashMap<String, Object>();
    it.terms().conditions().forEach(condition -> condition(held, condition));
    held.put("cap", plain(it.terms().preferences().cap()));
    it.terms().preferences().entries().forEach(entry -> entry(held, entry));
    held.put("basis", it.basis());
    held.put("decided", !it.terms().sample());
    return held;
  }

  private static void condition(Map<String, Object> held, Condition it) {
    Optional.ofNullable(it.threshold()).ifPresent(n -> held.put("t-" + it.indicator(), plain(n)));
    Optional.ofNullable(it.groups())
        .orElse(Map.of())
        .forEach((group, n) -> held.put("g-" + it.indicator() + "-" + group, plain(n)));
    Optional.ofNullable(it.noneOf()).ifPresent(words -> held.put("w-" + it.indicator(), words));
    Optional.ofNullable(it.expected()).ifPresent(flag -> held.put("f-" + it.indicator(), flag));
  }

  private static void entry(Map<String, Object> held, PreferenceTable.Entry it) {
    if (it.mechanism() == Mechanism.RELIEF) {
      held.put("r-" + it.category(), String.valueOf(it.indicator()));
      Optional.ofNullable(it.factor()).ifPresent(n -> held.put("x-" + it.category(), plain(n)));
    } else {
      held.put("m-" + it.category(), it.mechanism().name());
      Optional.ofNullable(it.points()).ifPresent(n -> held.put("p-" + it.category(), plain(n)));
      Optional.ofNullable(it.atLeast()).ifPresent(n -> held.put("a-" + it.category(), plain(n)));
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
