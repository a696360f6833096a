package org.yanchao.trail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Invariant;

/** Invariant 6: every line follows from the line before, and the chain ends where its head says. */
@Component
public class TrailInvariant implements Invariant {

  private static final int PAGE = 1000;

  private final TrailStore store;

  TrailInvariant(TrailStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "6-trail-unbroken";
  }

  @Override
  public List<String> violations() {
    var broken = new ArrayList<String>();
    var head = store.head();
    var seq = 0L;
    var hash = TrailEntry.GENESIS;
    for (var page = store.from(1, PAGE); !page.isEmpty(); page = store.from(seq + 1, PAGE)) {
      for (var line : page) {
        if (line.seq() != seq + 1 || !line.previousHash().equals(hash) || !line.intact()) {
          broken.add("line " + line.seq());
        }
        seq = line.seq();
        hash = line.hash();
      }
    }
    if (seq != head.seq() || !hash.equals(head.hash())) {
      broken.add("head " + head.seq());
    }
    return broken;
  }
}
