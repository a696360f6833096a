package org.yanchao.workflow;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.naming.BasesNamed;
import org.yanchao.notice.NoticeDesk;
import org.yanchao.notice.NoticeItemRemoved;
import org.yanchao.notice.NoticePublished;
import org.yanchao.notice.NoticeView;
import org.yanchao.notice.ObjectionAnswered;
import org.yanchao.notice.ObjectionInvestigated;
import org.yanchao.notice.ObjectionReceived;

/** Moves the tokens of public notices and objections. */
@Component
class NoticeTokens {

  private final Tokens tokens;
  private final RoundTokens rounds;
  private final NoticeDesk notices;

  NoticeTokens(Tokens tokens, RoundTokens rounds, NoticeDesk notices) {
    this.tokens = tokens;
    this.rounds = rounds;
    this.notices = notices;
  }

  @EventListener
  void on(NoticePublished event) {
    if (event.corrects() == null) {
      tokens.complete(event.roundId(), "Task_PublishNotice", Map.of());
    }
    tokens.start(
        "public-notice",
        event.noticeId(),
        Map.of(Fact.AUTHORITY, event.authority(), "noticeEndsAt", Date.from(event.noticeEndsAt())));
  }

  @EventListener
  void on(ObjectionReceived event) {
    var due = ApplicationTokens.endOf(event.objectionDueOn());
    tokens.start(
        "objection",
        event.objectionId(),
        Map.of(Fact.AUTHORITY, event.authority(), "objectionDueOn", due));
  }

  @EventListener
  void on(ObjectionInvestigated event) {
    tokens.complete(event.objectionId(), "Task_InvestigateObjection", Map.of());
  }

  @EventListener
  void on(ObjectionAnswered event) {
    tokens.complete(
        event.objectionId(), "Task_SignObjectionAnswer", Map.of("signed", event.agreed()));
    if (event.agreed()) {
      tokens.correlate(event.noticeId(), "ObjectionDecided", Map.of());
      rounds.moved(event.roundId());
    }
  }

  @EventListener
  void on(NoticeItemRemoved event) {
    if (notices.clearedCases(event.roundId()).isEmpty()
        && tokens.waitsIn(event.noticeId(), "Task_RegisterNaming")) {
      tokens.complete(event.noticeId(), "Task_RegisterNaming", Map.of());
    } else {
      tokens.correlate(event.noticeId(), "ObjectionDecided", Map.of());
    }
    rounds.moved(event.roundId());
  }

  @EventListener
  void on(BasesNamed event) {
    // One document may name cleared items of several notices of the round.
    notices.ofRound(event.roundId()).stream()
        .map(NoticeView::id)
        .filter(it -> tokens.waitsIn(it, "Task_RegisterNaming"))
        .forEach(it -> tokens.complete(it, "Task_RegisterNaming", Map.of()));
    rounds.moved(event.roundId());
  }
}
