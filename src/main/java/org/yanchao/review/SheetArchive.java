package org.yanchao.review;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.PanelStore;

/** The sheets of a round as they are stored, for whoever recomputes it. */
@Service
@Transactional(readOnly = true)
public class SheetArchive {

  private final PanelStore panels;
  private final ScoreBook book;

  SheetArchive(PanelStore panels, ScoreBook book) {
    this.panels = panels;
    this.book = book;
  }

  /** Every sheet of every closed batch of the round, void ones marked. */
  public List<SheetScore> sheets(UUID round) {
    return panels.ofRound(round).stream()
        .filter(it -> it.status() == BatchStatus.CLOSED)
        .flatMap(it -> book.sheets(it.id()).stream())
        .toList();
  }
}
