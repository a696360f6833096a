package org.yanchao.rehearsal;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.desk.Inbox;
import org.yanchao.panel.PanelDesk;
import org.yanchao.progress.FollowUpDesk;

/** What the office does about experts who are late; they hand in on the next working day. */
@Component
@Profile({"demo", "rehearsal"})
class LateHands implements Hands {

  private final FollowUpDesk followUps;
  private final PanelDesk panels;
  private final Desktop desktop;

  LateHands(FollowUpDesk followUps, PanelDesk panels, Desktop desktop) {
    this.followUps = followUps;
    this.panels = panels;
    this.desktop = desktop;
  }

  /** The tasks end when the sheets are in, so each expert is spoken to once. */
  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of("Task_FollowUpLateSheet", this::speak, "Task_SettleSilentSeat", this::speak);
  }

  private void speak(Inbox.Waiting waiting) {
    var officer = desktop.cast().officer(waiting.authority());
    var batch = waiting.item().key();
    var text = desktop.words().of("late-contact");
    for (var seat : panels.openSeats(batch)) {
      if (followUps.whyNotNote(officer, batch, seat, text).isEmpty()
          && desktop.ledger().first("late-contact", batch + "/" + seat)) {
        followUps.note(officer, batch, seat, text);
      }
    }
  }
}
