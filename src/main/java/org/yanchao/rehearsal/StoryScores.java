package org.yanchao.rehearsal;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Level;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingRow;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** The rankings of the story's rounds, as text. */
@Component
@Profile({"demo", "rehearsal"})
class StoryScores {

  private final StoryCast cast;
  private final RoundDesk rounds;
  private final RankingDesk rankings;

  StoryScores(StoryCast cast, RoundDesk rounds, RankingDesk rankings) {
    this.cast = cast;
    this.rounds = rounds;
    this.rankings = rankings;
  }

  /** By base: place, official score, preference, total; empty without a ranking. */
  Map<Integer, String> of(String round) {
    var dot = round.indexOf('.');
    var level = Level.valueOf(round.substring(dot + 1));
    var found = new TreeMap<Integer, String>();
    rounds
        .find(round.substring(0, dot), level, cast.data().programme(), cast.data().year())
        .map(RoundView::id)
        .flatMap(rankings::find)
        .ifPresent(
            view -> view.rows().forEach(row -> found.put(cast.baseOf(row.projectId()), text(row))));
    return found;
  }

  private static String text(RankingRow row) {
    return "%d: %.2f + %.2f = %.2f"
        .formatted(row.rank(), row.score(), row.preference(), row.total());
  }
}
