package org.yanchao.pack;

import java.util.HashSet;
import org.yanchao.policy.PoolRegister;
import org.yanchao.policy.Programme;

/** Whether a register can be written in the columns of a pack. */
final class PoolRegisterRules {

  private final Programme programme;
  private final SourceRules.Report report;

  PoolRegisterRules(Programme programme, SourceRules.Report report) {
    this.programme = programme;
    this.report = report;
  }

  void check() {
    var heads = new HashSet<String>();
    var columns = programme.poolRegister().columns();
    for (var i = 0; i < columns.size(); i++) {
      check("/poolRegister/columns/" + i, columns.get(i));
      if (!heads.add(columns.get(i).head())) {
        report.problem("/poolRegister/columns/" + i, "double-head", columns.get(i).head());
      }
    }
  }

  private void check(String path, PoolRegister.Column column) {
    var indicator = column.indicator();
    if ((column.field() == null) == (indicator == null)) {
      report.problem(path, "field-or-figure");
    }
    if (indicator != null && programme.indicator(indicator).isEmpty()) {
      report.problem(path, "no-indicator", indicator);
    }
  }
}
