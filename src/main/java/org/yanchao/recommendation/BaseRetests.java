package org.yanchao.recommendation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingView;
import org.yanchao.policy.Programmes;
import org.yanchao.reference.ReferenceListImported;
import org.yanchao.verification.ItemRestored;
import org.yanchao.verification.ItemSetAside;

/**
 * Tests named bases again when established figures or a reference list change (JL-29): what is on
 * an unsent list is judged anew, what was not due may become due.
 */
@Component
class BaseRetests {

  private final NamingDesk namings;
  private final RecommendationBook book;
  private final RecommendationDesk recommendations;
  private final UpperConditions conditions;
  private final Recent recent;

  BaseRetests(
      NamingDesk namings,
      RecommendationBook book,
      RecommendationDesk recommendations,
      UpperConditions conditions,
      Recent recent) {
    this.namings = namings;
    this.book = book;
    this.recommendations = recommendations;
    this.conditions = conditions;
    this.recent = recent;
  }

  /** Which year a programme runs in, and how a change is told. */
  @Component
  static class Recent {

    private final Programmes programmes;
    private final Stamp stamp;

    Recent(Programmes programmes, Stamp stamp) {
      this.programmes = programmes;
      this.stamp = stamp;
    }

    int cycle(String programme) {
      return programmes.newest(programme).year();
    }

    void nothingLeft(Recommendation it, Who by) {
      stamp.publish(new RecommendationSent(it.id(), it.lowerAuthority(), false, 0, by));
    }
  }

  @EventListener
  void on(ItemSetAside event) {
    retest(event.caseId(), event.by());
  }

  @EventListener
  void on(ItemRestored event) {
    retest(event.caseId(), event.by());
  }

  /**
   * A list may fill a ground of any base of the programme: every unit's waiting ones are tested.
   */
  @EventListener
  void on(ReferenceListImported event) {
    var cycle = recent.cycle(event.programme());
    namings.ofCycle(event.programme(), cycle).stream()
        .map(it -> new Unit(it.authority(), it.level()))
        .distinct()
        .forEach(
            it -> recommendations.retest(it.authority(), it.level(), event.programme(), cycle));
  }

  private record Unit(String authority, org.yanchao.kernel.Level level) {}

  private void retest(UUID caseId, Who by) {
    namings.ofCase(caseId).ifPresent(it -> retest(it, by));
  }

  private void retest(NamingView naming, Who by) {
    var pending = pending(naming);
    if (pending.isPresent()) {
      judge(pending.get(), naming, by);
    } else {
      recommendations.retest(
          naming.authority(), naming.level(), naming.programme(), naming.cycle());
    }
  }

  private void judge(RecommendationItem item, NamingView naming, Who by) {
    var recommendation = book.get(item.recommendationId());
    var found = conditions.test(recommendation.route(), naming);
    item.judge(found.verdict(), found.findings());
    book.save(item);
    if (book.allWithdrawn(recommendation.id())) {
      recommendation.nothingSent();
      book.save(recommendation);
      recent.nothingLeft(recommendation, by);
    }
  }

  /** Its line on a list that is tested and not sent yet. */
  private Optional<RecommendationItem> pending(NamingView naming) {
    return book.linesOf(naming).stream()
        .filter(it -> it.verdict() != null && !it.sent() && !it.withdrawn())
        .filter(it -> book.get(it.recommendationId()).status() == RecommendationStatus.COMPUTED)
        .reduce((first, last) -> last);
  }
}
