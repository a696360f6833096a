package org.yanchao.submission;

import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.yanchao.kernel.Level;
import org.yanchao.policy.StandardKind;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardKey;

/** Issues the pack's sample standards for a unit, as its head would. */
@TestComponent
public class Standards2022 {

  private final StandardDesk standards;

  Standards2022(StandardDesk standards) {
    this.standards = standards;
  }

  public void issue(String unit, Level level) {
    for (var kind : new StandardKind[] {StandardKind.BASE, StandardKind.POOL}) {
      var key = new StandardKey(Office.PROGRAMME, level, kind);
      var id = standards.draft(Office.officer(unit), key, Set.of());
      standards.issue(Office.head(unit), id, unit + "〔2022〕" + level + kind);
      if (level != Level.PROVINCE) {
        standards.send(Office.officer(unit), id);
      }
    }
  }
}
