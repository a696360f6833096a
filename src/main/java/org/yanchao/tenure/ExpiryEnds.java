package org.yanchao.tenure;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Stamp;
import org.yanchao.naming.ImportWithdrawn;

/** Keeps the end of a term in step with what is asked and decided about the name. */
@Component
class ExpiryEnds {

  private final Expiries expiries;
  private final Stamp stamp;

  ExpiryEnds(Expiries expiries, Stamp stamp) {
    this.expiries = expiries;
    this.stamp = stamp;
  }

  @EventListener
  void on(RenewalAsked event) {
    expiries
        .findFirstByNamingIdOrderByValidToDesc(event.namingId())
        .ifPresent(
            it -> {
              it.asked();
              expiries.save(it);
            });
  }

  @EventListener
  void on(RenewalDecided event) {
    if (event.renewed()) {
      end(event.namingId(), ExpiryState.RENEWED);
    }
  }

  @EventListener
  void on(NamingRevoked event) {
    end(event.namingId(), ExpiryState.REVOKED);
  }

  /** An entry made by mistake never was a name. */
  @EventListener
  void on(ImportWithdrawn event) {
    end(event.namingId(), ExpiryState.REVOKED);
  }

  private void end(UUID namingId, ExpiryState how) {
    expiries
        .findFirstByNamingIdOrderByValidToDesc(namingId)
        .ifPresent(
            it -> {
              it.end(how, stamp.now());
              expiries.save(it);
            });
  }
}
