package org.yanchao.candidacy;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Invariant;

/** Codes given to a batch are those that its key makes: nobody chose or exchanged one. */
@Component
class CodesInvariant implements Invariant {

  private final CodeKeys keys;
  private final Candidates candidates;

  CodesInvariant(CodeKeys keys, Candidates candidates) {
    this.keys = keys;
    this.candidates = candidates;
  }

  @Override
  public String name() {
    return "3-codes-of-their-key";
  }

  @Override
  public List<String> violations() {
    return keys.findAll().stream()
        .filter(it -> !it.made(candidates.findByBatchOrderByNo(it.getId())))
        .map(it -> it.getId().toString())
        .toList();
  }
}
