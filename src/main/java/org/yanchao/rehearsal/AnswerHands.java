package org.yanchao.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.audit.AnswerDesk;
import org.yanchao.casework.Answer;
import org.yanchao.casework.CaseDesk;
import org.yanchao.cultivation.PoolVerdict;
import org.yanchao.desk.Inbox;

/** What the province answers. */
@Component
@Profile({"demo", "rehearsal"})
class AnswerHands implements Hands {

  private final CaseDesk cases;
  private final AnswerDesk answers;
  private final Desktop desktop;

  AnswerHands(CaseDesk cases, AnswerDesk answers, Desktop desktop) {
    this.cases = cases;
    this.answers = answers;
    this.desktop = desktop;
  }

  @Override
  public Map<String, Consumer<Inbox.Waiting>> steps() {
    return Map.of("Task_ProposeAnswer", this::propose, "Task_SignAnswer", this::sign);
  }

  private void propose(Inbox.Waiting waiting) {
    var it = cases.summary(waiting.item().key());
    var officer = desktop.cast().officer(waiting.authority());
    var met = PoolVerdict.MET.name().equals(it.poolVerdict());
    var returned =
        desktop.ledger().first("answer-seen", it.id())
            && desktop.ledger().first("a-returned-answer", it.level());
    var answer = returned ? Answer.RETURN : met ? Answer.ADMIT : Answer.REFUSE;
    var reason = desktop.words().of("answer." + answer);
    answers.propose(officer, it.id(), answer, reason, List.of());
  }

  private void sign(Inbox.Waiting waiting) {
    answers.sign(desktop.cast().head(waiting.authority()), waiting.item().key(), true, "");
  }
}
