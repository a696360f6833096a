package org.yanchao.scoring;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yanchao.candidacy.Candidate;
import org.yanchao.candidacy.CandidateLeft;
import org.yanchao.candidacy.CandidateRoll;
import org.yanchao.candidacy.CandidateState;

/** The sheets of a candidate whose application went no longer count. */
@Component
class LeftSheets {

  private final CandidateRoll candidates;
  private final SheetStore sheets;

  LeftSheets(CandidateRoll candidates, SheetStore sheets) {
    this.candidates = candidates;
    this.sheets = sheets;
  }

  /** First of all, so that whoever counts sheets after a candidate left counts right. */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void on(CandidateLeft event) {
    if (event.state() != CandidateState.VETOED) {
      candidates.ofCase(event.caseId()).stream()
          .filter(it -> it.round().equals(event.roundId()))
          .forEach(this::voidSheets);
    }
  }

  private void voidSheets(Candidate candidate) {
    for (var sheet : sheets.about(candidate.id())) {
      sheet.voidIt();
      sheets.save(sheet);
    }
  }
}
