package org.yanchao.replay;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Invariant;

/** Part of invariant 2: every locked order comes out the same from its stored inputs. */
@Component
class RankingIsReplayable implements Invariant {

  private final ReplayDesk replays;

  RankingIsReplayable(ReplayDesk replays) {
    this.replays = replays;
  }

  @Override
  public String name() {
    return "2-ranking-is-replayable";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> violations() {
    return replays.replayAll(Actor.system("invariants")).stream()
        .flatMap(RankingIsReplayable::said)
        .toList();
  }

  private static Stream<String> said(ReplayReport it) {
    return it.differences().stream()
        .map(Difference::what)
        .distinct()
        .map(w -> it.number() + ": " + w);
  }
}
