package org.yanchao.candidacy;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;

/**
 * Gives the candidates of a batch codes where the pack holds a phase of its review without names.
 */
@Component
class CandidateCodes {

  private final CodeKeys keys;
  private final Programmes programmes;
  private final Stamp stamp;

  CandidateCodes(CodeKeys keys, Programmes programmes, Stamp stamp) {
    this.keys = keys;
    this.programmes = programmes;
    this.stamp = stamp;
  }

  void give(RoundView round, List<Candidate> judged, UUID batch) {
    var anonymous = programmes.pinned(round.packVersion()).panel().anonymous();
    if (anonymous.phases().containsKey(round.level())) {
      var key = keys.save(new CodeKey(batch, stamp.id() + "" + stamp.id(), stamp.now()));
      var ordered = key.order(judged);
      for (var i = 0; i < ordered.size(); i++) {
        ordered.get(i).known(i + 1);
      }
      var by = Who.system("candidateCodes");
      stamp.publish(new CodesGiven(batch, ordered.size(), key.mark(ordered), by));
    }
  }
}
