package org.yanchao.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Level;

/** Compares what came of the story with what the story says, line by line. */
@Component
@Profile({"demo", "rehearsal"})
public class StoryReport {

  private static final String NONE = "-";

  private final StoryCast cast;
  private final StoryCounts counts;
  private final StoryScores scores;
  private final StoryBook book;

  StoryReport(StoryCast cast, StoryCounts counts, StoryScores scores, StoryBook book) {
    this.cast = cast;
    this.counts = counts;
    this.scores = scores;
    this.book = book;
  }

  /** Every difference; empty when the story came out as it is written. */
  @Transactional(readOnly = true)
  public List<String> differences() {
    var found = new ArrayList<String>();
    book.skipped().forEach(it -> found.add("act " + it.number() + " skipped: " + it.reason()));
    cast.data().outcomes().forEach((d, levels) -> outcomes(d, levels, found));
    cast.data()
        .counters()
        .forEach((name, wanted) -> differ(name, wanted, counts.all().get(name), found));
    cast.data().scores().forEach((round, rows) -> rows(round, rows, found));
    cast.data()
        .namedOn()
        .forEach(
            (level, days) ->
                days.forEach(
                    (d, day) ->
                        differ(
                            "named D%d %s".formatted(d, level),
                            day.toString(),
                            counts.namedOn(d, level),
                            found)));
    return List.copyOf(found);
  }

  private void outcomes(int d, List<String> wanted, List<String> found) {
    for (var level : Level.values()) {
      var name = "D%d %s".formatted(d, level);
      differ(name, wanted.get(level.ordinal()), counts.outcome(d, level).orElse(NONE), found);
    }
  }

  private void rows(String round, Map<Integer, String> wanted, List<String> found) {
    var rows = scores.of(round);
    wanted.forEach((d, row) -> differ("score D%d %s".formatted(d, round), row, rows.get(d), found));
    if (rows.size() != wanted.size()) {
      found.add("candidates of %s: %s".formatted(round, rows.keySet()));
    }
  }

  private static void differ(
      String what,
      String wanted,
      @org.jspecify.annotations.Nullable String found,
      List<String> differences) {
    if (!Objects.equals(wanted, found)) {
      differences.add("%s: %s, not %s".formatted(what, found, wanted));
    }
  }
}
