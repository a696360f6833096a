package org.yanchao.policy;

import java.util.HashSet;

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
        report.problem(
            "/poolRegister/columns/" + i,
            "two columns are headed " + columns.get(i).head(),
            "give one another head");
      }
    }
  }

  private void check(String path, PoolRegister.Column column) {
    var indicator = column.indicator();
    if ((column.field() == null) == (indicator == null)) {
      report.problem(
          path, "a column holds a field or the figure of an indicator", "name one of both");
    }
    if (indicator != null && programme.indicator(indicator).isEmpty()) {
      report.problem(path, "there is no indicator " + indicator, "add it under indicators");
    }
  }
}
