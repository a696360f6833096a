package org.yanchao.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.Programme;
import org.yanchao.recommendation.RateDesk;
import org.yanchao.recommendation.Rates;
import org.yanchao.recommendation.UnitRates;

/** What happened in a cycle: imported names are no results of it. */
@Component
class PlanFigures {

  private final NamingDesk namings;
  private final RateDesk rates;

  PlanFigures(NamingDesk namings, RateDesk rates) {
    this.namings = namings;
    this.rates = rates;
  }

  List<NamingView> namings(Programme pack) {
    return namings.ofCycle(pack.id(), pack.year());
  }

  List<UnitRates> byUnit(Programme pack) {
    return rates.byUnit(pack.id(), pack.year());
  }

  Map<Level, Rates> rates(Programme pack) {
    var found = new EnumMap<Level, Rates>(Level.class);
    for (var level : Level.values()) {
      found.put(level, rates.rates(pack.id(), pack.year(), level));
    }
    return found;
  }
}
