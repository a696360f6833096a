package org.yanchao.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Invariant;

/**
 * Asks every invariant of every module; used by the command, the auditor's page and the rehearsal.
 */
@Component
public class InvariantReport {

  private final List<Invariant> invariants;

  InvariantReport(List<Invariant> invariants) {
    this.invariants = invariants.stream().sorted(Comparator.comparing(Invariant::name)).toList();
  }

  /** Name of each invariant and what violates it. */
  @Transactional(readOnly = true)
  public Map<String, List<String>> violations() {
    var report = new LinkedHashMap<String, List<String>>();
    invariants.forEach(it -> report.put(it.name(), it.violations()));
    return report;
  }
}
