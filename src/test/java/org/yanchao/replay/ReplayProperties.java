package org.yanchao.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yanchao.replay.RoundRecord.Entry;
import org.yanchao.replay.RoundRecord.Sheet;
import org.yanchao.replay.WhatIfView.Effect;

/** A finished round always comes out the same, and whatever was touched is seen. */
class ReplayProperties {

  @Property(seed = "20221201", tries = 1000)
  void replayIsIdentical(@ForAll long seed) {
    var round = RandomRounds.round(seed);

    var again = Replay.of(round);

    assertThat(again.differences()).isEmpty();
    assertThat(again.rows()).isEqualTo(round.locked());
  }

  @Property(seed = "20221202", tries = 200)
  void sequenceOfTheStoredCandidatesDoesNotMatter(@ForAll long seed, @ForAll Random random) {
    var round = RandomRounds.round(seed);
    var shuffled = new ArrayList<>(round.entries());
    Collections.shuffle(shuffled, random);

    assertThat(Replay.of(with(round, shuffled)).rows()).isEqualTo(round.locked());
  }

  @Property(seed = "20221203", tries = 300)
  void aTouchedSheetIsSeen(
      @ForAll long seed, @ForAll @IntRange(max = 11) int which, @ForAll Random random) {
    var round = RandomRounds.round(seed);
    var entries = new ArrayList<>(round.entries());
    var entry = entries.get(which % entries.size());
    var sheets = new ArrayList<>(entry.sheets());
    var sheet = sheets.get(random.nextInt(sheets.size()));
    var total = sheet.total().add(new BigDecimal("0.01"));
    sheets.set(sheets.indexOf(sheet), new Sheet(sheet.points(), total));
    entries.set(which % entries.size(), new Entry(entry.judged(), sheets));

    assertThat(Replay.of(with(round, entries)).differences())
        .extracting(Difference::what)
        .contains("sheet");
  }

  @Property(seed = "20221204", tries = 300)
  void withoutAChangeNobodyGainsOrLoses(@ForAll long seed) {
    var round = RandomRounds.round(seed);
    var everyone = new WhatIf(round).under(WhatIfRules.of(round), List.of());

    assertThat(everyone.moves()).hasSameSizeAs(round.locked());
    assertThat(everyone.moves().stream().filter(it -> it.after().rank() > 0))
        .allSatisfy(it -> assertThat(it.before().total()).isEqualTo(it.after().total()));
  }

  @Property(seed = "20221205", tries = 300)
  void morePlacesTakeNobodyOut(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int more) {
    var round = RandomRounds.round(seed);
    var real = WhatIfRules.of(round);
    var wider =
        new WhatIfRules(real.quota() + more, real.figures(), real.weights(), real.preferences());

    var moves = new WhatIf(round).under(wider, List.of()).moves();

    assertThat(moves.stream().filter(it -> it.after().rank() > 0))
        .noneMatch(it -> it.effect() == Effect.LOSES);
  }

  private static RoundRecord with(RoundRecord round, List<Entry> entries) {
    return new RoundRecord(
        round.rules(), round.quota(), entries, round.locked(), round.intact(), round.decided());
  }
}
