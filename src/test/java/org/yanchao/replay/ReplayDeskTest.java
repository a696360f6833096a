package org.yanchao.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanchao.naming.RoundFixture.officer;
import static org.yanchao.policy.PreferenceTable.NONE;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Traceable;
import org.yanchao.naming.NamingDeskTest;
import org.yanchao.naming.NamingSlice;
import org.yanchao.naming.RoundFixture;
import org.yanchao.naming.RoundFixture.Entrant;
import org.yanchao.policy.PreferenceTable;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.replay.LevelRules.Preferences;
import org.yanchao.replay.LevelView.Line;
import org.yanchao.replay.LevelView.Places;
import org.yanchao.replay.WhatIfView.Share;

/** Recomputing and trying change nothing, and show nothing to another unit. */
@NamingSlice
class ReplayDeskTest {

  private static final String DUNHUA = "222403";

  @Autowired RoundFixture story;
  @Autowired RankingDesk rankings;
  @Autowired ReplayDesk replays;
  @Autowired LevelDesk levels;
  @Autowired RankingIsReplayable invariant;
  @Autowired JdbcClient sql;
  @Autowired ApplicationEvents events;
  @Autowired EntityManager memory;

  UUID round;

  @BeforeEach
  void orderIsMade() {
    story.at("2022-09-02T18:00:00");
    round =
        story.countyRound(
            DUNHUA,
            2,
            new Entrant(1, "93.40", 85, 22, null),
            new Entrant(2, "86.67", 40, 8, NamingDeskTest.COMMENDED),
            new Entrant(3, "86.67", 45, 9, null));
    rankings.applyPriorityRules(round);
  }

  @Test
  void beforeTheLockThereIsNothingToRecompute() {
    assertThat(replays.whyNotReplay(officer(DUNHUA), round).map(Refusal::code))
        .contains("replay.replay-not-locked");
    assertThat(replays.replayAll(Actor.system("test"))).isEmpty();
  }

  @Test
  void aLockedOrderIsIdenticalAndAnAlteredScoreIsSeen() {
    rankings.lock(officer(DUNHUA), round);
    assertThat(replays.replay(officer(DUNHUA), round).differences()).isEmpty();
    assertThat(invariant.violations()).isEmpty();

    sql.sql("update official_score set score = 99.00 where candidate_id = ?")
        .param(new UUID(27, 3).toString())
        .update();
    memory.clear();

    assertThat(invariant.violations()).contains("2022-222403-COUNTY: rank");
    assertThat(replays.replay(officer(DUNHUA), round).differences())
        .extracting(it -> it.baseName() + " " + it.what())
        .contains("D3 official", "D3 total", "D3 rank");
  }

  @Test
  void tryingOtherRulesTouchesNoRowAndTellsNobody() {
    rankings.lock(officer(DUNHUA), round);
    var before = rows();
    var told = events.stream(Traceable.class).count();
    var real = replays.rules(officer(DUNHUA), round);

    var view =
        replays.whatIf(
            officer(DUNHUA),
            round,
            new WhatIfRules(1, real.figures(), real.weights(), PreferenceTable.NONE));

    assertThat(view.moves())
        .extracting(it -> it.baseName() + " " + it.effect())
        .contains("D2 LOSES");
    assertThat(rows()).isEqualTo(before).containsKey("RANKING");
    assertThat(events.stream(Traceable.class).count()).isEqualTo(told);
    assertThat(replays.replay(officer(DUNHUA), round).differences()).isEmpty();
  }

  @Test
  void anotherUnitCannotRecomputeIt() {
    rankings.lock(officer(DUNHUA), round);
    var real = replays.rules(officer(DUNHUA), round);
    assertThat(replays.replay(officer(DUNHUA), round).rows()).hasSize(3);

    assertThatThrownBy(() -> replays.replay(officer("222406"), round)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> replays.whatIf(officer("222400"), round, real))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aRuleTriedOnAWholeLevelTouchesNoRowAndTellsNoNames() {
    rankings.lock(officer(DUNHUA), round);
    decided();
    var before = rows();
    var told = events.stream(Traceable.class).count();

    var view = level("222400", new LevelRules(-1, Map.of(), weights(), Preferences.OWN, NONE));

    assertThat(view.rounds())
        .containsExactly(
            new Line(DUNHUA, 3, new Places(2, 1), new Share(DUNHUA, 2, 1, 0, 1), 0, 0));
    assertThat(view.regions()).containsExactly(new Share("222400", 2, 1, 0, 1));
    assertThat(view.total().share()).isEqualTo(new Share("", 2, 1, 0, 1));
    assertThat(rows()).isEqualTo(before);
    assertThat(events.stream(Traceable.class).count()).isEqualTo(told);
    assertThat(replays.replay(officer(DUNHUA), round).differences()).isEmpty();
  }

  @Test
  void onlyDecidedRoundsUnderTheOwnUnitAreTried() {
    rankings.lock(officer(DUNHUA), round);
    var same = new LevelRules(0, Map.of(), weights(), Preferences.OWN, NONE);
    assertThat(level("222400", same).rounds()).isEmpty();

    decided();

    assertThat(level("220000", same).rounds()).extracting(Line::authority).contains(DUNHUA);
    assertThat(level(DUNHUA, same).total().share()).isEqualTo(new Share("", 2, 2, 0, 0));
    assertThat(level("222406", same).rounds()).isEmpty();
    assertThat(level("220700", same).rounds()).isEmpty();
    assertThatThrownBy(() -> levels.figures(officer(DUNHUA), "zhoushan-2023", Level.COUNTY))
        .isInstanceOf(NotFound.class);
  }

  private LevelView level(String unit, LevelRules changed) {
    return levels.whatIf(officer(unit), RoundFixture.JILIN, Level.COUNTY, changed);
  }

  private Map<String, BigDecimal> weights() {
    return replays.rules(officer(DUNHUA), round).weights();
  }

  private void decided() {
    memory.flush();
    sql.sql("update round set status = 'DECIDED' where id = ?").param(round.toString()).update();
    memory.clear();
  }

  /** Every table with its number of rows. */
  private Map<String, Long> rows() {
    var rows = new TreeMap<String, Long>();
    var tables =
        sql.sql("select table_name from information_schema.tables where table_schema = schema()")
            .query(String.class)
            .list();
    for (var table : tables) {
      var count = sql.sql("select count(*) from " + table).query(Long.class).single();
      rows.put(table.toUpperCase(Locale.ROOT), count);
    }
    return rows;
  }
}
