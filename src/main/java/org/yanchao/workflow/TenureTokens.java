package org.yanchao.workflow;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.tenure.CheckOpened;
import org.yanchao.tenure.CheckRecorded;
import org.yanchao.tenure.PlaqueRecovered;
import org.yanchao.tenure.RectificationAnswered;
import org.yanchao.tenure.RectificationConfirmed;
import org.yanchao.tenure.RenewalAsked;
import org.yanchao.tenure.RenewalChecked;
import org.yanchao.tenure.RenewalDecided;
import org.yanchao.tenure.RevocationDecided;
import org.yanchao.tenure.RevocationNoticeSent;
import org.yanchao.tenure.RevocationOpened;
import org.yanchao.tenure.RevocationProposed;
import org.yanchao.tenure.StatementMade;

/** Moves the tokens of what follows a naming: checks, revocations, renewals. */
@Component
class TenureTokens {

  private final Tokens tokens;

  TenureTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  @EventListener
  void on(CheckOpened event) {
    var due = ApplicationTokens.endOf(event.checkDueOn());
    tokens.start(
        "annual-check",
        event.checkId(),
        Map.of(Fact.AUTHORITY, event.authority(), "checkDueOn", due));
  }

  @EventListener
  void on(CheckRecorded event) {
    var due = ApplicationTokens.endOf(event.rectificationDueOn());
    tokens.complete(
        event.checkId(),
        "Task_RecordCheckResult",
        Map.of("checkResult", event.result().name(), "rectificationDueOn", due));
  }

  @EventListener
  void on(RectificationAnswered event) {
    tokens.complete(event.checkId(), "Task_RectifyShortfalls", Map.of());
  }

  @EventListener
  void on(RectificationConfirmed event) {
    tokens.complete(
        event.checkId(), "Task_ConfirmRectification", Map.of("rectified", event.rectified()));
  }

  @EventListener
  void on(RevocationOpened event) {
    tokens.start("revocation", event.revocationId(), Map.of(Fact.AUTHORITY, event.authority()));
  }

  @EventListener
  void on(RevocationNoticeSent event) {
    var due = ApplicationTokens.endOf(event.statementDueOn());
    tokens.complete(
        event.revocationId(), "Task_SendRevocationNotice", Map.of("statementDueOn", due));
  }

  @EventListener
  void on(StatementMade event) {
    tokens.complete(event.revocationId(), "Task_StateReasons", Map.of());
  }

  @EventListener
  void on(RevocationProposed event) {
    tokens.complete(event.revocationId(), "Task_ProposeRevocation", Map.of());
  }

  @EventListener
  void on(RevocationDecided event) {
    var decision = event.revoke() ? "REVOKE" : "KEEP";
    tokens.complete(
        event.revocationId(), "Task_DecideRevocation", Map.of("revocationDecision", decision));
  }

  @EventListener
  void on(PlaqueRecovered event) {
    tokens.complete(event.revocationId(), "Task_RecoverPlaque", Map.of());
  }

  @EventListener
  void on(RenewalAsked event) {
    tokens.start("renewal", event.renewalId(), Map.of(Fact.AUTHORITY, event.authority()));
  }

  @EventListener
  void on(RenewalChecked event) {
    tokens.complete(event.renewalId(), "Task_CheckRenewal", Map.of());
  }

  @EventListener
  void on(RenewalDecided event) {
    tokens.complete(event.renewalId(), "Task_SignRenewal", Map.of("renewed", event.renewed()));
  }
}
