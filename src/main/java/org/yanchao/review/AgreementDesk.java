package org.yanchao.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.review.Agreement.Given;
import org.yanchao.scoring.SheetState;
import org.yanchao.scoring.Tally;

/** Compares the experts of a batch with each other, once its review is closed. */
@Service
@Transactional(readOnly = true)
public class AgreementDesk {

  private final ReviewDesk reviews;
  private final PanelRoll panels;

  AgreementDesk(ReviewDesk reviews, PanelRoll panels) {
    this.reviews = reviews;
    this.panels = panels;
  }

  /** Every total that counts, candidate by candidate in the order of the list. */
  public List<Given> given(Actor actor, UUID batch) {
    return reviews.sheets(actor, batch).stream()
        .filter(it -> it.state() == SheetState.SUBMITTED && it.total() != null)
        .map(
            it ->
                new Given(
                    it.candidateId(),
                    it.seatNo(),
                    it.expertNumber(),
                    Objects.requireNonNull(it.total())))
        .toList();
  }

  public Agreement show(Actor actor, UUID batch) {
    var given = given(actor, batch);
    return Agreement.of(given, new Tally(panels.terms(batch).tally().trimFrom(), 1));
  }
}
