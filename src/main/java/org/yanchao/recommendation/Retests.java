package org.yanchao.recommendation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Programmes;
import org.yanchao.policy.StandardKind;
import org.yanchao.standard.StandardDesk;
import org.yanchao.standard.StandardIssued;

/** A pool standard issued above may make bases due that were undecided or not due before. */
@Component
class Retests {

  private final RecommendationDesk recommendations;
  private final StandardDesk standards;
  private final Programmes programmes;
  private final Regions regions;
  private final BusinessClock clock;

  Retests(
      RecommendationDesk recommendations,
      StandardDesk standards,
      Programmes programmes,
      Regions regions,
      BusinessClock clock) {
    this.recommendations = recommendations;
    this.standards = standards;
    this.programmes = programmes;
    this.regions = regions;
    this.clock = clock;
  }

  @EventListener
  void on(StandardIssued issued) {
    if (issued.kind() == StandardKind.POOL) {
      issued.level().below().ifPresent(it -> retest(issued, it));
    }
  }

  private void retest(StandardIssued issued, Level lower) {
    var programme = standards.show(issued.standardId()).key().programme();
    var cycle = programmes.newest(programme).year();
    var tree = regions.at(clock.today());
    for (var unit : tree.ofLevel(lower)) {
      tree.authorityAbove(unit.key(), lower)
          .filter(it -> issued.appliesTo().contains(it.key()))
          .ifPresent(it -> recommendations.retest(unit.key(), lower, programme, cycle));
    }
  }
}
