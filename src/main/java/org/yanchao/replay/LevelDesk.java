package org.yanchao.replay;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.RegionTree;
import org.yanchao.policy.Territory;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.ranking.RankingStatus;
import org.yanchao.replay.LevelView.Places;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/**
 * Tries other rules on all finished rounds of a level under the actor's unit, before such a rule is
 * issued; reads only.
 */
@Service
@Transactional(readOnly = true)
public class LevelDesk {

  private final RoundDesk rounds;
  private final RankingDesk rankings;
  private final RoundRecords records;
  private final Newcomers newcomers;
  private final Territory territory;

  LevelDesk(
      RoundDesk rounds,
      RankingDesk rankings,
      RoundRecords records,
      Newcomers newcomers,
      Territory territory) {
    this.rounds = rounds;
    this.rankings = rankings;
    this.records = records;
    this.newcomers = newcomers;
    this.territory = territory;
  }

  /** The smallest and the largest value of a figure among the rounds. */
  public record Range(BigDecimal least, BigDecimal most) {

    Range and(BigDecimal other) {
      return new Range(least.min(other), most.max(other));
    }
  }

  /** What the finished rounds ask, figure by figure; empty when no round is finished. */
  public Map<String, Range> figures(Actor actor, String programme, Level level) {
    var ranges = new LinkedHashMap<String, Range>();
    for (var round : finished(actor, programme, level)) {
      WhatIfRules.of(record(round))
          .figures()
          .forEach(
              (key, figure) ->
                  ranges.merge(key, new Range(figure, figure), (was, more) -> was.and(figure)));
    }
    return ranges;
  }

  /** Who would gain or lose, counted; the rounds themselves stay as they are. */
  public LevelView whatIf(Actor actor, String programme, Level level, LevelRules changed) {
    var tree = territory.of(programme);
    var tally = new LevelTally(it -> region(tree, it));
    for (var round : finished(actor, programme, level)) {
      var record = record(round);
      var rules = changed.on(WhatIfRules.of(record));
      var tried = new WhatIf(record).under(rules, newcomers.of(round, record, rules));
      tally.add(round.authority(), new Places(record.quota(), rules.quota()), tried);
    }
    return tally.view();
  }

  /** Finished means decided by the leaders; another land's programme does not exist here. */
  private List<RoundView> finished(Actor actor, String programme, Level level) {
    var unit = actor.authority();
    if (unit == null) {
      throw new NotFound("rounds of a unit");
    }
    territory.named(unit, programme);
    var tree = territory.of(programme);
    return rounds.list(Actor.system("levelWhatIf")).stream()
        .filter(it -> it.programme().equals(programme) && it.level() == level)
        .filter(it -> it.status() == RoundStatus.DECIDED || it.status() == RoundStatus.CLOSED)
        .filter(it -> tree.covers(unit, it.authority()))
        .sorted(Comparator.comparing(RoundView::authority))
        .toList();
  }

  private RoundRecord record(RoundView round) {
    return rankings
        .find(round.id())
        .filter(it -> it.status() == RankingStatus.LOCKED)
        .map(it -> records.of(round, it))
        .orElseThrow(() -> new NotFound("locked ranking"));
  }

  /** The unit below the top to which a county answers; a county that is gone stands for itself. */
  private static String region(RegionTree tree, String county) {
    if (tree.find(county).isEmpty()) {
      return county;
    }
    var way = tree.wayUp(county);
    return way.get(Math.max(0, way.size() - 2)).key();
  }
}
