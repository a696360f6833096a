package org.yanchao.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.LastLine;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;

/**
 * The record of truth. What happens during a transaction is collected and linked to the chain just
 * before the commit: the lock on the chain's end is held for the shortest time, and a change
 * without its line, or a line without its change, cannot exist.
 */
@Component
public class Trail implements LastLine {

  /** A day, a time or a number, too short in digits for the number of a person. */
  private static final Pattern FIGURE = Pattern.compile("(?!.*\\d{11})-?\\d[\\d.:/% -]{0,39}");

  private final TrailStore store;
  private final BusinessClock clock;
  private final ObjectMapper json;
  private final EntityManager entities;

  Trail(TrailStore store, BusinessClock clock, ObjectMapper json, EntityManager entities) {
    this.store = store;
    this.clock = clock;
    this.json = json;
    this.entities = entities;
  }

  private record Pending(
      Instant at, Who by, String action, String subject, @Nullable String clause, String facts) {}

  @EventListener
  void record(Traceable event) {
    collect(event.by(), event.action(), event.subject(), event.clause(), event.facts());
  }

  /**
   * Enters an attempt that a rule refused; called after the rollback, in a transaction of its own.
   * Of the rule's values only days and figures are kept: no name gets into the trail.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void recordRefused(Who by, String subject, Refusal refusal) {
    var facts = new TreeMap<String, String>(Map.of("rule", refusal.code()));
    for (var n = 0; n < refusal.args().size(); n++) {
      var value = String.valueOf(refusal.args().get(n));
      if (FIGURE.matcher(value).matches()) {
        facts.put("v" + n, value);
      }
    }
    collect(by, "refused", subject, refusal.clause(), facts);
  }

  /** All lines about one subject, oldest first. */
  @Transactional(readOnly = true)
  public List<TrailEntry> of(String subject) {
    return store.of(subject);
  }

  /** The lines written last, the newest first. */
  @Transactional(readOnly = true)
  public List<TrailEntry> latest(int skip, int count) {
    return store.latest(skip, count);
  }

  /** How many lines there are. */
  @Transactional(readOnly = true)
  public long length() {
    return store.head().seq();
  }

  @Override
  @Transactional(readOnly = true)
  public Mark mark() {
    var head = store.head();
    return new Mark(head.seq(), head.hash());
  }

  private void collect(
      Who by, String action, String subject, @Nullable String clause, Map<String, String> facts) {
    var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    pending().add(new Pending(at, by, action, subject, clause, write(facts)));
  }

  @SuppressWarnings("unchecked") // only this class binds a resource under its own instance
  private List<Pending> pending() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a change of state happened outside a transaction");
    }
    var bound = (List<Pending>) TransactionSynchronizationManager.getResource(this);
    if (bound == null) {
      bound = new ArrayList<>();
      TransactionSynchronizationManager.bindResource(this, bound);
      TransactionSynchronizationManager.registerSynchronization(new Linking(bound));
    }
    return bound;
  }

  private String write(Map<String, String> facts) {
    try {
      return json.writeValueAsString(new TreeMap<>(facts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void link(List<Pending> collected) {
    entities.flush();
    var head = store.lockHead();
    var seq = head.seq();
    var hash = head.hash();
    var lines = new ArrayList<TrailEntry>();
    for (var it : collected) {
      var line =
          TrailEntry.linked(
              ++seq, it.at(), it.by(), it.action(), it.subject(), it.clause(), it.facts(), hash);
      hash = line.hash();
      lines.add(line);
    }
    store.append(lines);
  }

  private final class Linking implements TransactionSynchronization {

    private final List<Pending> collected;

    private Linking(List<Pending> collected) {
      this.collected = collected;
    }

    @Override
    public int getOrder() {
      return LOWEST_PRECEDENCE;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Trail.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Trail.this, collected);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      link(collected);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Trail.this);
    }
  }
}
