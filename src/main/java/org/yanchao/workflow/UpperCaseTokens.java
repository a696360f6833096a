package org.yanchao.workflow;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.audit.AnswerProposed;
import org.yanchao.audit.AnswerSigned;
import org.yanchao.audit.ApplicationAudited;
import org.yanchao.audit.PackageChecked;
import org.yanchao.audit.PackageCompleted;
import org.yanchao.audit.UpperCaseOpened;
import org.yanchao.cultivation.ApplicationAdmitted;
import org.yanchao.cultivation.BelowConditionsSigned;
import org.yanchao.reference.ReferenceListImported;
import org.yanchao.standard.StandardIssued;

/** Moves the tokens of pool decisions and of recommended cases at city and province. */
@Component
class UpperCaseTokens {

  private final Tokens tokens;

  UpperCaseTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  @EventListener
  void on(UpperCaseOpened event) {
    var facts =
        Map.<String, Object>of(
            Fact.AUTHORITY,
            event.authority(),
            Fact.LOWER_AUTHORITY,
            event.lowerAuthority(),
            "confirmation",
            false);
    tokens.start(ApplicationTokens.processOf(event.level()), event.caseId(), facts);
  }

  @EventListener
  void on(PackageChecked event) {
    tokens.complete(
        event.caseId(), "Task_CheckPackage", Map.of("packageComplete", event.complete()));
  }

  @EventListener
  void on(PackageCompleted event) {
    tokens.complete(event.caseId(), "Task_CompletePackage", Map.of());
  }

  @EventListener
  void on(ApplicationAudited event) {
    tokens.complete(event.caseId(), "Task_AuditApplication", Map.of());
  }

  @EventListener
  void on(AnswerProposed event) {
    tokens.complete(event.caseId(), "Task_ProposeAnswer", Map.of());
  }

  @EventListener
  void on(AnswerSigned event) {
    tokens.complete(event.caseId(), "Task_SignAnswer", Map.of("answer", event.answer().name()));
  }

  @EventListener
  void on(ApplicationAdmitted event) {
    // The province admits by signing its answer; only county and city confirm by a task of its own.
    if (tokens.waitsIn(event.caseId(), "Task_ConfirmAdmission")) {
      tokens.complete(event.caseId(), "Task_ConfirmAdmission", Map.of());
    }
  }

  @EventListener
  void on(BelowConditionsSigned event) {
    if (tokens.waitsIn(event.caseId(), "Task_SignBelowConditions")) {
      tokens.complete(event.caseId(), "Task_SignBelowConditions", Map.of("signed", event.agreed()));
    }
  }

  @EventListener
  void on(StandardIssued event) {
    tokens.wakeAll("StandardIssued");
  }

  @EventListener
  void on(ReferenceListImported event) {
    tokens.wakeAll("StandardIssued");
  }
}
