package org.yanchao.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.yanchao.replay.LevelView.Line;
import org.yanchao.replay.LevelView.Places;
import org.yanchao.replay.WhatIfView.Effect;
import org.yanchao.replay.WhatIfView.Share;

/** Adds up what was tried round by round. */
final class LevelTally {

  private final UnaryOperator<String> regionOf;
  private final List<Line> lines = new ArrayList<>();
  private final TreeMap<String, Share> regions = new TreeMap<>();
  private final TreeMap<String, Share> industries = new TreeMap<>();
  private final TreeMap<String, Share> grounds = new TreeMap<>();

  /** A tally by region; the operator tells the region of a county. */
  LevelTally(UnaryOperator<String> regionOf) {
    this.regionOf = regionOf;
  }

  void add(String authority, Places places, WhatIfView tried) {
    var moves = tried.moves();
    var share = WhatIf.share(authority, moves);
    var tied = (int) moves.stream().filter(it -> it.effect() == Effect.TIED).count();
    lines.add(new Line(authority, moves.size(), places, share, tied, tried.newcomers().size()));
    tried.regions().forEach(it -> add(regions, regionOf.apply(it.key()), it));
    tried.industries().forEach(it -> add(industries, it.key(), it));
    tried.grounds().forEach(it -> add(grounds, it.key(), it));
  }

  private static void add(TreeMap<String, Share> shares, String key, Share more) {
    shares.merge(key, more.called(key), Share::plus);
  }

  LevelView view() {
    return new LevelView(
        List.copyOf(lines),
        lines.stream().reduce(new Line("", 0, new Places(0, 0), Share.NONE, 0, 0), LevelTally::sum),
        List.copyOf(regions.values()),
        List.copyOf(industries.values()),
        List.copyOf(grounds.values()));
  }

  private static Line sum(Line one, Line two) {
    return new Line(
        "",
        one.candidates() + two.candidates(),
        new Places(
            one.places().before() + two.places().before(),
            one.places().after() + two.places().after()),
        one.share().plus(two.share()),
        one.tied() + two.tied(),
        one.newcomers() + two.newcomers());
  }
}
