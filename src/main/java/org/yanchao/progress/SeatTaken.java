package org.yanchao.progress;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Who;
import org.yanchao.panel.ExpertAdded;
import org.yanchao.panel.ExpertReplaced;
import org.yanchao.panel.PanelStore;

/** Who moves up or joins late hears of it, with the day that is theirs. */
@Component
class SeatTaken {

  private final PanelStore panels;
  private final FollowUpBook book;

  SeatTaken(PanelStore panels, FollowUpBook book) {
    this.panels = panels;
    this.book = book;
  }

  @EventListener
  void on(ExpertReplaced event) {
    tell(event.batchId(), event.seatNo(), event.by());
  }

  @EventListener
  void on(ExpertAdded event) {
    tell(event.batchId(), event.seatNo(), event.by());
  }

  private void tell(UUID batch, int no, Who by) {
    panels
        .seatNo(batch, no)
        .ifPresent(seat -> book.note(panels.batch(batch), seat, FollowUpKind.JOINED, "", by));
  }
}
