package org.yanchao.rehearsal;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.decision.DecisionDesk;
import org.yanchao.decision.DecisionEntry;
import org.yanchao.decision.Meeting;
import org.yanchao.decision.PlaceEntry;
import org.yanchao.desk.Inbox;
import org.yanchao.naming.DocumentEntry;
import org.yanchao.naming.NamingDesk;
import org.yanchao.ranking.RankingDesk;
import org.yanchao.round.RoundView;

/** What the offices do from the closed scores to the naming document. */
@Component
@Profile({"demo", "rehearsal"})
class NamingHands implements Hands {

  private final RankingDesk rankings;
  private final DecisionDesk decisions;
  private final NamingDesk namings;
  private final Leaders leaders;
  private final Desktop desktop;

  NamingHands(
      RankingDesk rankings,
      DecisionDesk decisions,
      NamingDesk namings,
      Leaders leaders,
      Desktop desktop) {
    this.rankings = rankings;
    this.decisions = decisions;
    this.namings = namings;
    this.leaders = leaders;
    this.desktop = desktop;
  }

  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of(
        "Task_LockRanking", this::lock,
        "Task_DecideNaming", this::decide,
        "Task_PublishNotice", this::publish,
        "Task_FillPlace", this::fill,
        "Task_RegisterNaming", this::register);
  }

  private void lock(Inbox.Waiting waiting) {
    rankings.lock(desktop.cast().officer(waiting.authority()), waiting.item().key());
  }

  private void decide(Inbox.Waiting waiting) {
    var round = leaders.round(waiting.item().key());
    if (desktop.season().reached(desktop.season().cycle().decision().get(round.level()).date())) {
      var items = leaders.choose(rankings.find(round.id()).orElseThrow());
      var entry = new DecisionEntry(meeting(), items);
      decisions.decide(desktop.cast().head(waiting.authority()), round.id(), entry);
    }
  }

  private void publish(Inbox.Waiting waiting) {
    decisions.publishNotice(desktop.cast().officer(waiting.authority()), waiting.item().key());
  }

  private void fill(Inbox.Waiting waiting) {
    var head = desktop.cast().head(waiting.authority());
    var round = leaders.round(waiting.item().key());
    var next = decisions.nextInOrder(head, round.id());
    var fills = !next.isEmpty() && desktop.chance().happens(0.7, "fill", round.number());
    var why = desktop.words().of(fills ? "place.filled" : "place.left");
    if (fills) {
      var chosen = next.get(0).caseId();
      decisions.fillPlace(head, round.id(), new PlaceEntry(meeting(), chosen, why));
    } else {
      decisions.leavePlace(head, round.id(), new PlaceEntry(meeting(), null, why));
    }
  }

  /** The task waits at the notice; one document names all that is cleared in the round. */
  private void register(Inbox.Waiting waiting) {
    var officer = desktop.cast().officer(waiting.authority());
    var round = leaders.roundOfNotice(waiting.item().key());
    if (namings.draft(officer, round.id()).isEmpty()) {
      return;
    }
    var entry = new DocumentEntry(number(round), desktop.season().today(), null);
    namings.registerDocument(officer, round.id(), entry);
  }

  private String number(RoundView round) {
    var officer = desktop.cast().officer(round.authority());
    var no = namings.documents(officer, round.id()).size() + 1;
    var year = String.valueOf(round.cycle());
    return desktop.words().of("document", round.authority(), round.level().ordinal(), year, no);
  }

  private Meeting meeting() {
    var words = desktop.words();
    return new Meeting(
        words.of("meeting"),
        desktop.season().today(),
        words.of("meeting.participants"),
        words.of("meeting.conclusion"),
        null);
  }
}
