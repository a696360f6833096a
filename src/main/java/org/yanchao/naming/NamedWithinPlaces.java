package org.yanchao.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Invariant;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** No round names more than its places, and every locked order is still the one the rules give. */
@Component
class NamedWithinPlaces implements Invariant {

  private final RoundDesk rounds;
  private final RankingDesk rankings;
  private final NamingBook book;

  NamedWithinPlaces(RoundDesk rounds, RankingDesk rankings, NamingBook book) {
    this.rounds = rounds;
    this.rankings = rankings;
    this.book = book;
  }

  @Override
  public String name() {
    return "2-named-within-places";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> violations() {
    var found = new ArrayList<String>();
    for (var round : rounds.list(Actor.system("invariants"))) {
      if (!rankings.intact(round.id())) {
        found.add(round.number() + ": the locked order was changed");
      }
      if (named(round) > Optional.ofNullable(round.quota()).orElse(0)) {
        found.add(round.number() + ": more names than places");
      }
    }
    return List.copyOf(found);
  }

  private int named(RoundView round) {
    return book.documents(round.id()).stream().mapToInt(it -> it.namings().size()).sum();
  }
}
