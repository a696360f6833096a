package org.yanchao.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yanchao.policy.Finding;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.replay.LevelRules.Preferences;
import org.yanchao.replay.LevelView.Line;
import org.yanchao.replay.LevelView.Places;
import org.yanchao.replay.WhatIfView.Share;

/** A level is the sum of its rounds, whichever way it is cut. */
class LevelTallyTest {

  private static final List<RoundRecord> ROUNDS =
      LongStream.rangeClosed(1, 200).mapToObj(RandomRounds::round).toList();

  /** A random round may hold somebody below its conditions, as no real one does. */
  @Test
  void withoutAChangeNobodyGainsOrLoses() {
    var sound = ROUNDS.stream().filter(LevelTallyTest::everybodyMeetsTheConditions).toList();
    var same = new LevelRules(0, Map.of(), Map.of(), Preferences.OWN, PreferenceTable.NONE);

    var view = tried(sound, same);

    assertThat(view.rounds()).hasSizeGreaterThan(10);
    assertThat(view.total().share().gains()).isZero();
    assertThat(view.total().share().loses()).isZero();
    assertThat(view.total().share().after()).isEqualTo(view.total().share().before()).isPositive();
  }

  @Test
  void everyCutOfTheLevelAddsUpToTheWhole() {
    var changed =
        new LevelRules(
            1,
            Map.of("persons", new BigDecimal("40")),
            Map.of(),
            Preferences.NONE,
            PreferenceTable.NONE);

    var view = tried(ROUNDS, changed);
    var whole = view.total().share();

    assertThat(whole.gains()).isPositive();
    assertThat(whole.loses()).isPositive();
    assertThat(sum(view.regions(), Share::gains)).isEqualTo(whole.gains());
    assertThat(sum(view.regions(), Share::loses)).isEqualTo(whole.loses());
    assertThat(sum(view.industries(), Share::after)).isEqualTo(whole.after());
    assertThat(view.rounds())
        .extracting(Line::places)
        .allMatch(it -> it.after() == it.before() + 1);
    assertThat(view.rounds().stream().mapToInt(it -> it.share().before()).sum())
        .isEqualTo(whole.before());
  }

  @Test
  void aFigureTheStandardOfARoundDoesNotAskStaysOutOfIt() {
    var round = WhatIfRules.of(ROUNDS.get(0));
    var figures = Map.of("persons", new BigDecimal("40"), "unheardOf", BigDecimal.ONE);

    var rules =
        new LevelRules(-99, figures, Map.of(), Preferences.SAME, PreferenceTable.NONE).on(round);

    assertThat(rules.figures().keySet()).isEqualTo(round.figures().keySet());
    assertThat(rules.figures().get("persons")).isEqualByComparingTo("40");
    assertThat(rules.quota()).isZero();
  }

  private static boolean everybodyMeetsTheConditions(RoundRecord round) {
    return round.entries().stream()
        .map(it -> it.judged().candidate().findings())
        .allMatch(it -> it.isEmpty() || Finding.Outcome.of(it) == Finding.Outcome.MET);
  }

  private static LevelView tried(List<RoundRecord> rounds, LevelRules changed) {
    var tally = new LevelTally(it -> it.substring(0, 4));
    for (var round : rounds) {
      var real = WhatIfRules.of(round);
      var weights = changed.weights().isEmpty() ? real.weights() : changed.weights();
      var level =
          new LevelRules(
              changed.places(),
              changed.figures(),
              weights,
              changed.preferences(),
              changed.granted());
      var rules = level.on(real);
      var view = new WhatIf(round).under(rules, List.of());
      tally.add("unit", new Places(real.quota(), rules.quota()), view);
    }
    return tally.view();
  }

  private static int sum(List<Share> shares, ToIntFunction<Share> of) {
    return shares.stream().mapToInt(of).sum();
  }
}
