package org.yanchao.rehearsal;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.CandidateDesk;
import org.yanchao.draw.DrawDesk;
import org.yanchao.panel.PanelDesk;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.ReviewPlan;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** A unit runs its round: plan, candidates, draw, closing, ranking. */
@Component
@Profile({"demo", "rehearsal"})
class RoundActs implements StoryVerbs {

  /** The share of chance of the story's draws, so that the same experts are drawn every time. */
  private static final String SHARE = "jilin-12";

  private final StoryCast cast;
  private final RoundDesk rounds;
  private final CandidateDesk candidates;
  private final DrawDesk draws;
  private final Results results;

  RoundActs(
      StoryCast cast, RoundDesk rounds, CandidateDesk candidates, DrawDesk draws, Results results) {
    this.cast = cast;
    this.rounds = rounds;
    this.candidates = candidates;
    this.draws = draws;
    this.results = results;
  }

  /** The desks that make a result of sheets. */
  @Component
  @Profile({"demo", "rehearsal"})
  record Results(PanelDesk panels, ReviewDesk reviews, RankingDesk rankings) {}

  @Override
  public Map<String, Consumer<StoryAct>> verbs() {
    return Map.of(
        "open",
        this::open,
        "plan",
        this::plan,
        "freeze",
        act -> candidates.freeze(cast.officer(act.subject()), round(act).id()),
        "fixgrounds",
        act -> candidates.confirmGrounds(cast.officer(act.subject()), round(act).id()),
        "draw",
        act -> draws.draw(cast.officer(act.subject()), round(act).id(), SHARE),
        "names",
        this::openNames,
        "close",
        this::close,
        "lock",
        act -> results.rankings().lock(cast.officer(act.subject()), round(act).id()));
  }

  private void open(StoryAct act) {
    var data = cast.data();
    rounds.open(cast.officer(act.subject()), data.programme(), data.year(), act.atLevel());
  }

  private void plan(StoryAct act) {
    var data = cast.data();
    var planned = data.round(act.subject(), act.level());
    var plan =
        new ReviewPlan(
            planned.quota(),
            planned.seats(),
            data.text("goal"),
            data.text("duties"),
            data.text("procedure"),
            data.text("method"),
            data.text("supervisor"),
            cast.secretary(act.subject()).account());
    rounds.adoptPlan(cast.head(act.subject()), round(act).id(), plan);
  }

  private void openNames(StoryAct act) {
    var secretary = cast.secretary(act.subject());
    results
        .panels()
        .batches(secretary, round(act).id())
        .forEach(batch -> results.panels().openNames(secretary, batch.id()));
  }

  private void close(StoryAct act) {
    var officer = cast.officer(act.subject());
    results
        .panels()
        .batches(officer, round(act).id())
        .forEach(batch -> results.reviews().closeReview(officer, batch.id()));
  }

  private RoundView round(StoryAct act) {
    return cast.round(act.subject(), act.atLevel());
  }
}
