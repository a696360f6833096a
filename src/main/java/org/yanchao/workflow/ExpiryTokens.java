package org.yanchao.workflow;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.naming.BaseImported;
import org.yanchao.naming.CertificatesPrinted;
import org.yanchao.naming.ImportWithdrawn;
import org.yanchao.tenure.ExpiryDesk;
import org.yanchao.tenure.HolderContacted;
import org.yanchao.tenure.NamingRevoked;
import org.yanchao.tenure.RenewalAsked;
import org.yanchao.tenure.RenewalDecided;
import org.yanchao.tenure.RevocationDecided;

/** Watches the term of every name: one token from its first day to its last. */
@Component
class ExpiryTokens {

  private static final String PROCESS = "name-expiry";
  private static final String CONTACT = "Task_ContactHolder";
  private static final String REVOKED = "NameRevoked";
  private static final String DECIDED = "MatterDecided";

  private final Tokens tokens;
  private final ExpiryDesk expiries;

  ExpiryTokens(Tokens tokens, ExpiryDesk expiries) {
    this.tokens = tokens;
    this.expiries = expiries;
  }

  /** By the job that prints, not by the naming itself; a certificate issued again starts none. */
  @EventListener
  void on(CertificatesPrinted event) {
    event.namings().forEach(this::watch);
  }

  @EventListener
  void on(BaseImported event) {
    watch(event.namingId());
  }

  @EventListener
  void on(HolderContacted event) {
    tokens.complete(event.namingId(), CONTACT, Map.of());
  }

  @EventListener
  void on(RenewalAsked event) {
    if (tokens.waitsIn(event.namingId(), CONTACT)) {
      tokens.complete(event.namingId(), CONTACT, Map.of());
    }
  }

  /** A new term has a token of its own. */
  @EventListener
  void on(RenewalDecided event) {
    if (event.renewed()) {
      tokens.correlate(event.namingId(), "NameRenewed", Map.of());
      watch(event.namingId());
    } else {
      tokens.correlate(event.namingId(), DECIDED, Map.of());
    }
  }

  @EventListener
  void on(RevocationDecided event) {
    if (!event.revoke()) {
      tokens.correlate(event.namingId(), DECIDED, Map.of());
    }
  }

  @EventListener
  void on(NamingRevoked event) {
    tokens.correlate(event.namingId(), REVOKED, Map.of());
  }

  /** An entry made by mistake never was a name: there is no term to watch. */
  @EventListener
  void on(ImportWithdrawn event) {
    tokens.correlate(event.namingId(), REVOKED, Map.of());
  }

  /** Starts the token of the present term, unless one runs or there is no term. */
  void watch(UUID naming) {
    expiries
        .term(naming)
        .ifPresent(
            it ->
                tokens.startOnce(
                    PROCESS,
                    naming,
                    Map.of(
                        Fact.AUTHORITY,
                        it.authority(),
                        "renewalOpensAt",
                        startOf(it.renewableFrom()),
                        "validUntil",
                        ApplicationTokens.endOf(it.validTo()))));
  }

  private static Date startOf(LocalDate day) {
    return Date.from(BusinessClock.startOf(day));
  }
}
