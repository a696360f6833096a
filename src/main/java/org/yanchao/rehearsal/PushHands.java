package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.desk.Inbox;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.recommendation.RecommendationDesk;
import org.yanchao.recommendation.RecommendationView;

/** What units do about their recommendations: all send in time, exactly one does not. */
@Component
@Profile({"demo", "rehearsal"})
class PushHands implements Hands {

  private static final int DAYS_LATE = 2;

  private final RecommendationDesk recommendations;
  private final Desktop desktop;

  PushHands(RecommendationDesk recommendations, Desktop desktop) {
    this.recommendations = recommendations;
    this.desktop = desktop;
  }

  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of("Task_SendRecommendation", this::send);
  }

  private void send(Inbox.Waiting waiting) {
    var officer = desktop.cast().officer(waiting.authority());
    var it = recommendations.show(officer, waiting.item().key());
    if (!desktop.season().reached(dayOf(it, waiting))) {
      return;
    }
    if (!late(it) && withdrawn(it)) {
      return;
    }
    var words = desktop.words();
    var no = words.of("letter.number", it.lowerAuthority(), it.level().ordinal(), dueText(it));
    recommendations.send(officer, it.id(), no + desktop.ledger().next(no), words.of("letter"));
  }

  private static String dueText(RecommendationView it) {
    return it.dueOn().toString();
  }

  private LocalDate dayOf(RecommendationView it, Inbox.Waiting waiting) {
    if (late(it)) {
      return desktop.season().after(it.dueOn(), DAYS_LATE);
    }
    var opened = BusinessClock.dayOf(waiting.item().since());
    var waits = 1 + desktop.chance().below(3, "sends", it.lowerAuthority(), dueText(it));
    var day = desktop.season().after(opened, waits);
    return day.isAfter(it.dueOn()) ? it.dueOn() : day;
  }

  /** The first county batch seen is the one that goes after its day. */
  private boolean late(RecommendationView it) {
    return it.level() == Level.COUNTY
        && !it.internalStep()
        && desktop.ledger().only("late", it.id());
  }

  /** Some applicants do not want to go up; true when nothing is left to send. */
  private boolean withdrawn(RecommendationView it) {
    for (var item : it.items()) {
      var plan = desktop.ledger().planOf(item.naming().applicantId()).orElseThrow();
      if (item.mustGo() && desktop.chance().happens(0.04, "declines", plan.no(), it.level())) {
        recommendations.withdrawItem(desktop.cast().login(plan.login()), item.id());
      }
    }
    var left = recommendations.show(Cast.SYSTEM, it.id());
    return left.items().stream().noneMatch(RecommendationView.Item::mustGo);
  }
}
