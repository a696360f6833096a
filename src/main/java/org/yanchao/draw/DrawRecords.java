package org.yanchao.draw;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.kernel.NotFound;
import org.yanchao.policy.PaperKind;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.DrawAlgorithm;
import org.yanchao.transcript.DrawSteps;

/**
 * The draws as anyone may read them: numbers and codes, no names, each recomputed while it is
 * looked at.
 */
@Service
@Transactional(readOnly = true)
public class DrawRecords {

  private static final Actor ANYONE = Actor.system("drawRecords");

  private final RoundDesk rounds;
  private final SealedDraws sealed;
  private final DrawBook book;

  DrawRecords(RoundDesk rounds, SealedDraws sealed, DrawBook book) {
    this.rounds = rounds;
    this.sealed = sealed;
    this.book = book;
  }

  /** Every round in which a draw was sealed, the latest number first. */
  public List<RoundView> rounds() {
    var numbers = sealed.roundNumbers();
    return rounds.list(ANYONE).stream()
        .filter(it -> numbers.contains(it.number()))
        .sorted(Comparator.comparing(RoundView::number).reversed())
        .toList();
  }

  /** The draws of a round by its public number, abandoned ones too. */
  public DrawnRound of(String roundNumber) {
    var seals = seals(roundNumber);
    var round = rounds.show(seals.get(0).round());
    var draws = book.ofRound(round.id());
    return new DrawnRound(
        round.number(),
        round.authority(),
        round.cycle(),
        round.level(),
        BatchPlan.supervisor(round),
        seals.stream().map(seal -> numbered(seal, draws)).toList());
  }

  /** One stored transcript by its public address. */
  public String transcript(String roundNumber, int no, int batch) {
    return book.ofRound(seals(roundNumber).get(0).round()).stream()
        .filter(it -> it.no() == no && it.read().request().batch() == batch)
        .findFirst()
        .map(Draw::transcript)
        .orElseThrow(() -> new NotFound("draw"));
  }

  /** The same told step by step. */
  public DrawSteps steps(String roundNumber, int no, int batch) {
    return DrawSteps.of(DrawAlgorithm.read(transcript(roundNumber, no, batch)));
  }

  /** The first draw of a batch as its printed record shows it. */
  public DrawPaper paper(Actor actor, UUID batchId) {
    var draw = book.first(batchId);
    var round = rounds.showReview(actor, draw.round());
    var text = draw.transcript();
    return new DrawPaper(
        round,
        BatchPlan.supervisor(round),
        DrawAlgorithm.read(text),
        DrawAlgorithm.digestOf(text),
        DrawAlgorithm.verify(text).isEmpty(),
        draw.drawnAt(),
        rounds.issue(draw.round(), PaperKind.DRAW_RECORD));
  }

  private List<SealedDraw> seals(String roundNumber) {
    var found = sealed.findByRoundNumberOrderByNo(roundNumber);
    if (found.isEmpty()) {
      throw new NotFound("draws of this round");
    }
    return found;
  }

  private static DrawnRound.Numbered numbered(SealedDraw seal, List<Draw> draws) {
    var own = draws.stream().filter(it -> it.no() == seal.no()).map(DrawRecords::batch).toList();
    return new DrawnRound.Numbered(seal.view(), own);
  }

  private static DrawnRound.Batch batch(Draw draw) {
    var read = draw.read();
    return new DrawnRound.Batch(
        read.request().batch(),
        read.request().candidates().size(),
        read.seats(),
        read.alternates(),
        DrawAlgorithm.digestOf(draw.transcript()),
        DrawAlgorithm.verify(draw.transcript()).isEmpty(),
        draw.drawnAt());
  }
}
