package org.yanchao.workflow;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.BusinessClock;

/**
 * Watches the terms that nobody watches: of names given before terms were watched, and of those
 * that came into the tables by another way than a naming or an import.
 */
@Component
class TermWatch {

  /** The rows are locked: of two nodes that start at once, the second finds the first's tokens. */
  private static final String UNWATCHED =
      "select n.id from naming n where n.state in ('ACTIVE', 'SUSPENDED') and n.valid_to >= :today"
          + " and not exists (select 1 from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d"
          + " on d.ID_ = e.PROC_DEF_ID_ where d.KEY_ = 'name-expiry' and e.BUSINESS_KEY_ = n.id)"
          + " for update";

  private final JdbcClient sql;
  private final ExpiryTokens tokens;
  private final BusinessClock clock;

  TermWatch(JdbcClient sql, ExpiryTokens tokens, BusinessClock clock) {
    this.sql = sql;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Whatever is watched already stays as it is. */
  @Transactional
  public void catchUp() {
    sql.sql(UNWATCHED).param("today", clock.today()).query(String.class).list().stream()
        .map(UUID::fromString)
        .forEach(tokens::watch);
  }

  /** Commands look and change nothing; only a program that serves pages watches. */
  @Configuration
  @ConditionalOnWebApplication
  static class AtStart {

    @Bean
    Start termWatchStart(TermWatch terms) {
      return new Start(terms);
    }
  }

  /** Once at the start: from then on every name gets its token when it is given. */
  record Start(TermWatch terms) {

    @EventListener
    void on(ApplicationReadyEvent ready) {
      terms.catchUp();
    }
  }
}
