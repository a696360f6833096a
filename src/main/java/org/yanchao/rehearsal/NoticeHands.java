package org.yanchao.rehearsal;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.desk.Inbox;
import org.yanchao.notice.InvestigationEntry;
import org.yanchao.notice.ObjectionDesk;

/** What the offices do about objections. */
@Component
@Profile({"demo", "rehearsal"})
class NoticeHands implements Hands {

  private final ObjectionDesk objections;
  private final Desktop desktop;

  NoticeHands(ObjectionDesk objections, Desktop desktop) {
    this.objections = objections;
    this.desktop = desktop;
  }

  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of(
        "Task_InvestigateObjection", this::investigate,
        "Task_SignObjectionAnswer", this::sign);
  }

  private void investigate(Inbox.Waiting waiting) {
    var officer = desktop.cast().officer(waiting.authority());
    var it = objections.show(officer, waiting.item().key());
    // One of the first two is upheld and one dismissed, whatever chance says of the rest.
    var upheld =
        desktop.ledger().first("an-upheld-objection", "any")
            || !desktop.ledger().first("a-dismissed-objection", "any")
                && desktop.chance().happens(0.4, "upheld", it.baseName(), it.no());
    var falseMaterial = upheld && desktop.chance().happens(0.6, "false", it.baseName(), it.no());
    var words = desktop.words();
    var entry =
        new InvestigationEntry(
            words.of(upheld ? "objection.found" : "objection.not-found"),
            upheld,
            falseMaterial,
            words.of(upheld ? "objection.upheld" : "objection.dismissed"));
    objections.investigate(officer, it.id(), entry);
  }

  private void sign(Inbox.Waiting waiting) {
    var again = desktop.ledger().first("a-head-sends-back", "objection");
    objections.sign(desktop.cast().head(waiting.authority()), waiting.item().key(), !again);
  }
}
