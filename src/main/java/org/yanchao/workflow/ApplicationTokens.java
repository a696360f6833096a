package org.yanchao.workflow;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.VerificationPurpose;
import org.yanchao.casework.CaseKind;
import org.yanchao.eligibility.PoolOnlyAnswered;
import org.yanchao.formalcheck.ApplicationAccepted;
import org.yanchao.formalcheck.CaseTransferred;
import org.yanchao.formalcheck.CorrectionAnswered;
import org.yanchao.formalcheck.NonAcceptanceProposed;
import org.yanchao.formalcheck.NonAcceptanceSigned;
import org.yanchao.formalcheck.ReturnedForCorrection;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Who;
import org.yanchao.submission.ApplicationRemoved;
import org.yanchao.submission.ApplicationSubmitted;
import org.yanchao.submission.ApplicationWithdrawn;
import org.yanchao.verification.ApplicationVerified;

/**
 * Moves the tokens of an application from filing to acceptance: county-application and
 * formal-check.
 */
@Component
class ApplicationTokens {

  private final Tokens tokens;

  ApplicationTokens(Tokens tokens) {
    this.tokens = tokens;
  }

  @EventListener
  void on(ApplicationSubmitted event) {
    var facts = new HashMap<String, Object>();
    facts.put(Fact.AUTHORITY, event.authority());
    facts.put("formalCheckDueOn", endOf(event.formalCheckDueOn()));
    facts.put("poolRequested", event.poolRequested());
    facts.put("confirmation", event.kind() == CaseKind.CONFIRMATION);
    tokens.start(processOf(event.level()), event.caseId(), facts);
  }

  @EventListener
  void on(ApplicationAccepted event) {
    var offer = endOf(event.poolOfferDueOn());
    decideForm(event.caseId(), Map.of("formalOutcome", "ACCEPT", "poolOfferDueOn", offer));
  }

  @EventListener
  void on(ReturnedForCorrection event) {
    var due = endOf(event.correctionDueOn());
    decideForm(event.caseId(), Map.of("formalOutcome", "RETURN", "correctionDueOn", due));
  }

  @EventListener
  void on(NonAcceptanceProposed event) {
    if (!bySystem(event.by())) {
      decideForm(event.caseId(), Map.of("formalOutcome", "REFUSE"));
    }
  }

  @EventListener
  void on(CaseTransferred event) {
    decideForm(
        event.caseId(), Map.of("formalOutcome", "TRANSFER", Fact.AUTHORITY, event.toAuthority()));
  }

  @EventListener
  void on(CorrectionAnswered event) {
    var due = endOf(event.formalCheckDueOn());
    tokens.complete(event.caseId(), "Task_CorrectApplication", Map.of("formalCheckDueOn", due));
  }

  @EventListener
  void on(NonAcceptanceSigned event) {
    tokens.complete(event.caseId(), "Task_SignNonAcceptance", Map.of("signed", event.agreed()));
  }

  @EventListener
  void on(PoolOnlyAnswered event) {
    tokens.complete(event.caseId(), "Task_OfferPoolOnly", Map.of("poolRequested", event.yes()));
  }

  @EventListener
  void on(ApplicationVerified event) {
    if (event.purpose() == VerificationPurpose.POOL) {
      tokens.complete(event.caseId(), "Task_VerifyApplication", Map.of());
    }
  }

  @EventListener
  void on(ApplicationWithdrawn event) {
    tokens.correlate(event.caseId(), "ApplicationWithdrawn", Map.of());
  }

  @EventListener
  void on(ApplicationRemoved event) {
    tokens.correlate(event.caseId(), "ApplicationRemoved", Map.of());
  }

  private void decideForm(java.util.UUID caseId, Map<String, Object> facts) {
    tokens.complete(caseId, "Task_CheckForm", facts);
  }

  static String processOf(Level level) {
    return switch (level) {
      case COUNTY -> "county-application";
      case CITY -> "city-application";
      case PROVINCE -> "provincial-application";
    };
  }

  /** Timers fire when the day is over, not when it begins. */
  static Date endOf(LocalDate day) {
    return Date.from(BusinessClock.endOf(day));
  }

  /** What a service task did is its return value; only people and dates move tokens. */
  static boolean bySystem(Who by) {
    return by.role().equals("SYSTEM");
  }
}
