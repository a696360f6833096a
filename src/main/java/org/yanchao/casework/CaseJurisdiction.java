package org.yanchao.casework;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.casefile.OpinionKind;
import org.yanchao.casefile.Papers;
import org.yanchao.kernel.Jurisdiction;

/** A case belongs to its unit, the unit that recommended it, and units that handed it over. */
@Component
class CaseJurisdiction implements Jurisdiction {

  private final LevelCases cases;
  private final Papers papers;

  CaseJurisdiction(LevelCases cases, Papers papers) {
    this.cases = cases;
    this.papers = papers;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> unitsOf(UUID subject) {
    return cases.findById(subject).map(this::unitsOf).orElse(Set.of());
  }

  private Set<String> unitsOf(LevelCase it) {
    var units = new TreeSet<String>();
    units.add(it.authority());
    it.lowerAuthority().ifPresent(units::add);
    papers.opinions(it.id()).stream()
        .filter(opinion -> opinion.kind() == OpinionKind.TRANSFER)
        .map(opinion -> opinion.by().authority())
        .filter(unit -> unit != null)
        .forEach(units::add);
    return units;
  }
}
