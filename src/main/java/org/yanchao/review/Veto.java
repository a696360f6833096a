package org.yanchao.review;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.yanchao.scoring.ScoreSheet;

/** When a veto holds: more than half of the sheets that count must name the same item. */
final class Veto {

  private Veto() {}

  static Optional<String> by(List<ScoreSheet> sheets) {
    var counting = sheets.stream().filter(it -> it.total().isPresent()).toList();
    var named = new TreeSet<String>();
    counting.forEach(it -> named.addAll(it.vetoes()));
    return named.stream()
        .filter(
            it ->
                2 * counting.stream().filter(s -> s.vetoes().contains(it)).count()
                    > counting.size())
        .findFirst();
  }
}
