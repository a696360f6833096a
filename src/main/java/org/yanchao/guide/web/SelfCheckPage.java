package org.yanchao.guide.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Region;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Evaluator;
import org.yanchao.policy.Finding;
import org.yanchao.policy.FindingRows;
import org.yanchao.policy.Programme;
import org.yanchao.policy.StandardKind;
import org.yanchao.policy.StandardTerms;
import org.yanchao.policy.Territory;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** Fills the short self-check: a few figures against the standards of one level. */
@Component
class SelfCheckPage {

  private final StandardDesk standards;
  private final Territory territory;
  private final BusinessClock clock;
  private final SelfCheckFields fields;
  private final FindingRows rows;

  SelfCheckPage(
      StandardDesk standards,
      Territory territory,
      BusinessClock clock,
      SelfCheckFields fields,
      FindingRows rows) {
    this.standards = standards;
    this.territory = territory;
    this.clock = clock;
    this.fields = fields;
    this.rows = rows;
  }

  /** Where one would apply. */
  record Place(Level level, String unit) {}

  /** What one standard says; citation is empty while it is a sample. */
  record Part(
      StandardKind kind, Finding.Outcome outcome, List<FindingRows.Row> rows, String citation) {}

  void fill(Programme programme, Place place, Map<String, String> typed, Model page) {
    var units = units(programme, place.level());
    var unit = units.stream().filter(it -> it.key().equals(place.unit())).findFirst();
    var pool = standard(programme, place.level(), unit, StandardKind.POOL);
    var base = standard(programme, place.level(), unit, StandardKind.BASE);
    var asked = fields.of(programme, Stream.concat(pool.stream(), base.stream()), typed);
    var read = new SelfCheckForm(typed, clock.today()).read(asked);
    page.addAttribute("level", place.level()).addAttribute("units", units);
    page.addAttribute("unit", unit.orElse(null)).addAttribute("fields", asked);
    page.addAttribute("problems", read.problems());
    page.addAttribute("asked", asked.stream().anyMatch(it -> !it.value().isEmpty()));
    page.addAttribute("parts", parts(programme, place.level(), pool, base, read.facts()));
  }

  private List<Part> parts(
      Programme programme,
      Level level,
      Optional<StandardTerms> pool,
      Optional<StandardTerms> base,
      CaseFacts facts) {
    var evaluator = new Evaluator(programme);
    var parts = new ArrayList<Part>();
    pool.ifPresent(
        it -> parts.add(part(programme, it, evaluator.pool(Optional.of(it), level, facts))));
    base.ifPresent(
        it ->
            parts.add(
                part(programme, it, evaluator.base(Optional.of(it), level, facts, Map.of()))));
    return parts;
  }

  private Part part(Programme programme, StandardTerms standard, List<Finding> findings) {
    return new Part(
        standard.kind(),
        Finding.Outcome.of(findings),
        rows.rows(programme, findings),
        standard.citation());
  }

  /** What the chosen office has issued, else the sample of the level. */
  private Optional<StandardTerms> standard(
      Programme programme, Level level, Optional<Region> unit, StandardKind kind) {
    var key = new StandardKey(programme.id(), level, kind);
    return unit.flatMap(it -> standards.termsInForce(key, it.key()))
        .or(() -> programme.sampleFor(unit.map(Region::key).orElse(""), level, kind));
  }

  private List<Region> units(Programme programme, Level level) {
    return territory.of(programme.id()).ofLevel(level).stream()
        .sorted(Comparator.comparing(Region::key))
        .toList();
  }
}
