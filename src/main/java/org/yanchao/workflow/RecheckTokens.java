package org.yanchao.workflow;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.recheck.RecheckAnswered;
import org.yanchao.recheck.RecheckAsked;

/** Moves the tokens of re-checks: the office answers, the head follows up what is overdue. */
@Component
class RecheckTokens {

  private final Tokens tokens;

  RecheckTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  @EventListener
  void on(RecheckAsked event) {
    var due = ApplicationTokens.endOf(event.recheckDueOn());
    tokens.start(
        "recheck",
        event.recheckId(),
        Map.of(Fact.AUTHORITY, event.authority(), "recheckDueOn", due));
  }

  /** One asked before re-checks had a process is answered all the same. */
  @EventListener
  void on(RecheckAnswered event) {
    List.of("Task_AnswerRecheck", "Task_FollowUpRecheck").stream()
        .filter(it -> tokens.waitsIn(event.recheckId(), it))
        .forEach(it -> tokens.complete(event.recheckId(), it, Map.of()));
  }
}
