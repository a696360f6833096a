package org.yanchao.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Invariant;
import org.yanchao.transcript.AbandonedDraw;
import org.yanchao.transcript.DrawAlgorithm;
import org.yanchao.transcript.Transcript;

/**
 * Every draw of a round is numbered without a gap and ended as its seal says; what was drawn
 * follows from its seal and names each draw that was given up before.
 */
@Component
class RecomputedDraws implements Invariant {

  private final SealedDraws sealed;
  private final DrawBook book;

  RecomputedDraws(SealedDraws sealed, DrawBook book) {
    this.sealed = sealed;
    this.book = book;
  }

  @Override
  public String name() {
    return "3-draws-recomputed";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> violations() {
    return sealed.roundNumbers().stream().flatMap(it -> violations(it).stream()).toList();
  }

  private List<String> violations(String round) {
    var seals = sealed.findByRoundNumberOrderByNo(round);
    var found = new ArrayList<String>();
    var numbers = seals.stream().map(SealedDraw::no).toList();
    if (!numbers.equals(IntStream.rangeClosed(1, seals.size()).boxed().toList())) {
      found.add(round + " numbers " + numbers);
    }
    var draws = book.ofRound(seals.get(0).round());
    var before = new ArrayList<AbandonedDraw>();
    for (var seal : seals) {
      var own = draws.stream().filter(it -> it.no() == seal.no()).toList();
      if (!endedAsSaid(seal, own) || !own.stream().allMatch(it -> follows(it, seal, before))) {
        found.add(round + " draw " + seal.no());
      }
      if (seal.state() == SealState.ABANDONED) {
        before.add(seal.abandoned());
      }
    }
    return found;
  }

  private static boolean endedAsSaid(SealedDraw seal, List<Draw> own) {
    return switch (seal.state()) {
      case OPEN -> own.isEmpty();
      case USED -> !own.isEmpty();
      case ABANDONED -> own.isEmpty() && signed(seal.view());
    };
  }

  private static boolean signed(SealView it) {
    return it.reason() != null && it.signedBy() != null && it.endedAt() != null;
  }

  private static boolean follows(Draw draw, SealedDraw seal, List<AbandonedDraw> before) {
    return DrawAlgorithm.verify(draw.transcript()).isEmpty()
        && says(draw.read(), seal)
        && draw.read().request().seal().abandoned().equals(before);
  }

  private static boolean says(Transcript transcript, SealedDraw seal) {
    return transcript.commitment().equals(seal.commitment())
        && transcript.shares().equals(seal.shares());
  }
}
