package org.yanchao.rehearsal;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionEntry;
import org.yanchao.decision.Meeting;
import org.yanchao.decision.PlaceEntry;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.NotFound;
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingRow;
import org.yanchao.recommendation.RecommendationDesk;
import org.yanchao.recommendation.RecommendationStatus;
import org.yanchao.recommendation.RecommendationView;
import org.yanchao.round.RoundView;

/** Leaders decide, officers publish, register and recommend. */
@Component
@Profile({"demo", "rehearsal"})
class NamingActs implements StoryVerbs {

  private static final PageRequest NEWEST = PageRequest.of(0, 50);

  private final StoryCast cast;
  private final RankingDesk rankings;
  private final DecisionDesk decisions;
  private final NamingDesk namings;
  private final RecommendationDesk recommendations;

  NamingActs(
      StoryCast cast,
      RankingDesk rankings,
      DecisionDesk decisions,
      NamingDesk namings,
      RecommendationDesk recommendations) {
    this.cast = cast;
    this.rankings = rankings;
    this.decisions = decisions;
    this.namings = namings;
    this.recommendations = recommendations;
  }

  @Override
  public Map<String, Consumer<StoryAct>> verbs() {
    return Map.of(
        "decide", this::decide,
        "publish", act -> decisions.publishNotice(cast.officer(act.subject()), round(act).id()),
        "register", this::register,
        "send", this::send,
        "fill", this::fill,
        "retest", this::retest);
  }

  /** Named are the first of the locked order, as many as there are places. */
  private void decide(StoryAct act) {
    var head = cast.head(act.subject());
    var view = rankings.show(head, round(act).id());
    var named =
        view.rows().stream()
            .filter(RankingRow::meetsMinimum)
            .limit(view.quota())
            .map(it -> new DecisionEntry.Item(it.caseId(), true, ""))
            .toList();
    decisions.decide(head, view.roundId(), new DecisionEntry(meeting(act), named));
  }

  private Meeting meeting(StoryAct act) {
    var data = cast.data();
    return new Meeting(
        data.text("meeting"), day(act), data.text("participants"), data.text("conclusion"), null);
  }

  private void register(StoryAct act) {
    var number = cast.data().round(act.subject(), act.level()).documentNo();
    var dated = act.dated();
    var entry = new DocumentEntry(number, dated == null ? day(act) : dated, null);
    namings.registerDocument(cast.officer(act.subject()), round(act).id(), entry);
  }

  private void send(StoryAct act) {
    var officer = cast.officer(act.subject());
    var due =
        recommendations.list(officer, NEWEST).stream()
            .filter(it -> it.lowerAuthority().equals(act.subject()))
            .filter(it -> it.level() == act.level())
            .filter(it -> it.status() == RecommendationStatus.COMPUTED)
            .map(RecommendationView::id)
            .findFirst()
            .orElseThrow(() -> new NotFound("recommendation"));
    var number = cast.data().round(act.subject(), act.level()).letterNo();
    recommendations.send(officer, due, number, cast.data().text("letter"));
  }

  private void fill(StoryAct act) {
    var next = cast.levelCase(act.base(), act.atLevel());
    var round = cast.round(next.authority(), act.atLevel());
    var entry = new PlaceEntry(meeting(act), next.id(), cast.data().text("fillReason"));
    decisions.fillPlace(cast.head(next.authority()), round.id(), entry);
  }

  private void retest(StoryAct act) {
    var data = cast.data();
    recommendations
        .retest(act.subject(), act.atLevel(), data.programme(), data.year())
        .ifPresent(
            it -> {
              throw new IllegalStateException("a base became due that must not");
            });
  }

  private RoundView round(StoryAct act) {
    return cast.round(act.subject(), act.atLevel());
  }

  private static LocalDate day(StoryAct act) {
    return BusinessClock.dayOf(act.at());
  }
}
