package org.yanchao.rehearsal;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What everybody in a rehearsal has at hand: people, words, memory, chance and the calendar. */
@Component
@Profile({"demo", "rehearsal"})
record Desktop(Cast cast, Words words, Ledger ledger, Chance chance, Season season) {

  Instant now() {
    return season.now();
  }
}
