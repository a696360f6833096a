package org.yanchao.cultivation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.audit.AnswerSigned;
import org.yanchao.casework.Answer;
import org.yanchao.casework.CaseDesk;
import org.yanchao.submission.ApplicationRemoved;

/** Keeps the pools in step with what is decided about cases, in the same transaction. */
@Component
class PoolListener {

  private final PoolBook book;
  private final PoolConditions conditions;
  private final CaseDesk cases;

  PoolListener(PoolBook book, PoolConditions conditions, CaseDesk cases) {
    this.book = book;
    this.conditions = conditions;
    this.cases = cases;
  }

  /** The province admits by its signed answer. */
  @EventListener
  void answered(AnswerSigned event) {
    if (event.answer() == Answer.ADMIT) {
      var entry = book.enter(conditions.admission(cases.summary(event.caseId())));
      book.publish(new ApplicationAdmitted(event.caseId(), entry, event.by()));
    }
  }

  @EventListener
  void removed(ApplicationRemoved event) {
    book.leaveWith(event.caseId(), event.by());
  }
}
