package org.yanchao.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.CriterionView;
import org.yanchao.scoring.ScoringTerms;
import org.yanchao.scoring.ScoringTermsReader;

/** The panels, their seats and sheets as a meeting of the panel reads them. */
@Component
@NamedInterface("desks")
public class PanelRoll {

  private final PanelStore panels;
  private final ScoreBook book;
  private final RoundDesk rounds;
  private final ScoringTermsReader terms;

  PanelRoll(PanelStore panels, ScoreBook book, RoundDesk rounds, ScoringTermsReader terms) {
    this.panels = panels;
    this.book = book;
    this.rounds = rounds;
    this.terms = terms;
  }

  public ReviewBatch batch(UUID id) {
    return panels.batch(id);
  }

  /** The seat an expert holds in a batch now. */
  public Optional<Seat> seated(UUID batch, UUID expert) {
    return panels.seatOf(batch, expert).filter(Seat::seated);
  }

  /** Numbers of the seats whose experts do not judge this candidate. */
  public List<Integer> standingBack(UUID batch, UUID candidate) {
    var known = panels.standBacks(batch);
    return panels.seated(batch).stream()
        .filter(it -> known.getOrDefault(it.expert(), Set.of()).contains(candidate))
        .map(Seat::seatNo)
        .toList();
  }

  /** Every sheet of a batch that was begun. */
  public List<SheetScore> sheets(UUID batch) {
    return book.sheets(batch);
  }

  /** What the pack of its round says of scoring a batch. */
  ScoringTerms terms(UUID batch) {
    return terms.of(rounds.show(panels.batch(batch).round()));
  }

  /** The lines of a sheet of this batch. */
  public List<CriterionView> criteria(UUID batch) {
    return terms(batch).criteria();
  }
}
