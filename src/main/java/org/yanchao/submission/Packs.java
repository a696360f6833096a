package org.yanchao.submission;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.Forms;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Programmes;

/** What this module reads of the programme, the forms and the map. */
@Component
class Packs {

  private final Programmes programmes;
  private final Forms forms;
  private final Regions regions;
  private final BusinessClock clock;

  Packs(Programmes programmes, Forms forms, Regions regions, BusinessClock clock) {
    this.programmes = programmes;
    this.forms = forms;
    this.regions = regions;
    this.clock = clock;
  }

  Programme programme(String id) {
    return programmes.get(id);
  }

  FormDefinition application() {
    return forms.get(DossierEntries.FORM);
  }

  /** Whether a unit of today's map decides at this level. */
  boolean holds(String unit, Level level) {
    return regions.at(clock.today()).find(unit).filter(it -> it.holds(level)).isPresent();
  }

  /** The paper on 逐级推荐: what makes an upper case wait for the naming below. */
  Optional<String> ladderClause(Programme programme) {
    return programme.indicator("namedBelow").flatMap(it -> Optional.ofNullable(programme.cite(it)));
  }
}
