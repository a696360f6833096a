package org.yanchao.draw;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;
import org.yanchao.transcript.DrawAlgorithm;
import org.yanchao.transcript.Transcript;

/** Opens a sealed draw: chance is complete now, and what it gives stands. */
@Component
class SealOpening {

  private final RoundDesk rounds;
  private final BatchPlan plan;
  private final DrawBook book;
  private final Sealing sealing;
  private final Stamp journal;

  SealOpening(RoundDesk rounds, BatchPlan plan, DrawBook book, Sealing sealing, Stamp journal) {
    this.rounds = rounds;
    this.plan = plan;
    this.book = book;
    this.sealing = sealing;
    this.journal = journal;
  }

  Sealing sealing() {
    return sealing;
  }

  /** Why the seal cannot be opened, empty when it can. */
  Optional<Refusal> whyNotUse(RoundView round, SealedDraw sealed) {
    return sealed.whyNotEnd().or(() -> sealing.whyNotUse(round, sealed, batch(sealed)));
  }

  /** Draws what was sealed; the panels or alternates are in force from now on. */
  List<Panels.Panel> use(RoundView round, SealedDraw sealed, Actor officer) {
    whyNotUse(round, sealed).ifPresent(Refusal::raise);
    var requests = sealed.requests();
    var hashes = DrawAlgorithm.sealed(requests);
    var shares = sealed.shares();
    var drawn = requests.stream().map(it -> DrawAlgorithm.draw(it, hashes, shares)).toList();
    sealed.use(journal.now());
    sealing.keep(sealed);
    var by = officer.as(Role.CASE_OFFICER);
    journal.publish(new DrawUsed(round.id(), sealed.no(), DrawAlgorithm.hash(drawn), by));
    return batch(sealed)
        .map(it -> alternates(it, drawn.get(0), officer))
        .orElseGet(() -> panels(round, drawn, officer));
  }

  private Optional<Panels.Panel> batch(SealedDraw sealed) {
    return sealed.batch().map(book::panel);
  }

  private List<Panels.Panel> panels(RoundView round, List<Transcript> drawn, Actor officer) {
    var by = officer.as(Role.CASE_OFFICER);
    var opened = plan.open(round, drawn, officer.account());
    rounds.advance(round.id(), RoundStatus.DRAWN, by);
    journal.publish(new PanelDrawn(round.id(), opened, plan.reviewDueOn(round), by));
    return opened;
  }

  private List<Panels.Panel> alternates(Panels.Panel batch, Transcript drawn, Actor officer) {
    if (drawn.alternates().isEmpty()) {
      Refusal.of("panel.no-replacement").raise();
    }
    book.supplement(batch, drawn, officer.account());
    journal.publish(new AlternatesDrawn(batch.id(), officer.as(Role.CASE_OFFICER)));
    return List.of();
  }
}
