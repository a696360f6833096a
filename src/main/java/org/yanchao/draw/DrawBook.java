package org.yanchao.draw;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.Transcript;

/** The draws that were made, with their transcripts. */
@Component
public class DrawBook {

  private final Draws draws;
  private final Panels panels;
  private final Stamp stamp;

  DrawBook(Draws draws, Panels panels, Stamp stamp) {
    this.draws = draws;
    this.panels = panels;
    this.stamp = stamp;
  }

  Panels.Panel panel(UUID batch) {
    return panels.panel(batch);
  }

  List<String> inPanel(Panels.Panel panel) {
    return panels.inPanel(panel.id());
  }

  Optional<Refusal> whyNotSupplement(Panels.Panel panel) {
    return panels.whyNotSupplement(panel.id());
  }

  /** Fills a panel with whom a draw gave. */
  Panels.Panel open(RoundView round, Transcript drawn, LocalDate dueOn, String by) {
    var panel = panels.open(round, drawn, dueOn, by);
    keep(panel, drawn, by);
    return panel;
  }

  /** Adds the alternates of a further draw. */
  void supplement(Panels.Panel panel, Transcript drawn, String by) {
    keep(panel, drawn, by);
    panels.more(panel.id(), drawn);
  }

  private void keep(Panels.Panel panel, Transcript transcript, String by) {
    draws.save(new Draw(stamp.id(), panel, transcript, stamp.now(), by));
  }

  /** The experts of a batch in the order chance gave them, supplementary draws after the first. */
  public List<String> order(UUID batch) {
    return draws.findByBatchOrderByNo(batch).stream()
        .flatMap(draw -> draw.read().permutation().stream())
        .distinct()
        .toList();
  }

  /** The seed of a batch's first draw, null before it. */
  public @Nullable String seedHash(UUID batch) {
    return draws.findByBatchOrderByNo(batch).stream().findFirst().map(Draw::seedHash).orElse(null);
  }

  Draw first(UUID batch) {
    return draws.findByBatchOrderByNo(batch).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("draw"));
  }

  /** The draws of a round in the order of their numbers, then of the batches. */
  List<Draw> ofRound(UUID round) {
    return draws.findByRoundOrderByNo(round).stream()
        .sorted(Comparator.comparing(Draw::no).thenComparing(it -> it.read().request().batch()))
        .toList();
  }
}
