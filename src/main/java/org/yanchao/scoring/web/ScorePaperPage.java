package org.yanchao.scoring.web;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.SeatState;
import org.yanchao.policy.PaperKind;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.PaperDesk;
import org.yanchao.scoring.PaperPlace;
import org.yanchao.scoring.PaperRow;

/** Fills the pages of sheets on paper. */
@Component
class ScorePaperPage {

  private final RoundDesk rounds;
  private final PanelDesk panels;
  private final PaperDesk papers;
  private final Programmes programmes;
  private final FaceLabels labels;

  ScorePaperPage(
      RoundDesk rounds,
      PanelDesk panels,
      PaperDesk papers,
      Programmes programmes,
      FaceLabels labels) {
    this.labels = labels;
    this.rounds = rounds;
    this.panels = panels;
    this.papers = papers;
    this.programmes = programmes;
  }

  void list(Actor officer, UUID roundId, UUID batchId, Model page) {
    var batch = panels.show(officer, batchId);
    page.addAttribute("round", rounds.showReview(officer, roundId));
    page.addAttribute("batch", batch);
    page.addAttribute(
        "seats",
        batch.seats().stream()
            .filter(it -> it.state() == SeatState.SEATED && !it.submitted())
            .toList());
    page.addAttribute(
        "rows",
        papers.rows(officer, batchId).stream().collect(Collectors.groupingBy(PaperRow::seatNo)));
  }

  void blank(Actor officer, UUID roundId, UUID batchId, Model page) {
    var round = rounds.showReview(officer, roundId);
    page.addAttribute("round", round);
    page.addAttribute("batch", panels.show(officer, batchId));
    page.addAttribute("printed", papers.printed(officer, batchId));
    page.addAttribute("sample", rounds.issue(roundId, PaperKind.SCORE_SHEET));
    page.addAttribute("rubric", programmes.pinned(round.packVersion()).rubric());
  }

  void form(Actor officer, UUID roundId, PaperPlace place, Model page) {
    page.addAttribute("round", rounds.showReview(officer, roundId));
    page.addAttribute("place", place);
    page.addAttribute("sheet", papers.form(officer, place));
    var row = row(officer, place);
    page.addAttribute("row", row);
    page.addAttribute("called", labels.of(row.candidate()));
  }

  private PaperRow row(Actor officer, PaperPlace place) {
    return papers.rows(officer, place.batch()).stream()
        .filter(it -> it.seatNo() == place.seat())
        .filter(it -> it.candidateId().equals(place.candidate()))
        .findFirst()
        .orElseThrow();
  }
}
