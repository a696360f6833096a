package org.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yanchao.kernel.Traceable;
import org.yanchao.kernel.Who;
import org.yanchao.policy.Condition;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundView;

/** One nested type per rule it breaks. */
@SuppressWarnings("unused") // offenders are read, never run
public final class Offenders {

  private Offenders() {}

  /** Knows the engine outside workflow. */
  public static final class KnowsTheEngine {
    @Nullable RuntimeService engine;
  }

  /** Asks the machine for the instant. */
  public static final class AsksForTheInstant {
    Instant now() {
      return Instant.now();
    }
  }

  /** Asks the machine for the date, by the zone of whoever runs it. */
  public static final class AsksForTheDate {
    LocalDate today() {
      return LocalDate.now();
    }
  }

  /** Asks by an old class. */
  public static final class AsksByDate {
    Date now() {
      return new Date();
    }
  }

  /** Asks in milliseconds. */
  public static final class AsksForMillis {
    long now() {
      return System.currentTimeMillis();
    }
  }

  /** Makes a clock of its own. */
  public static final class MakesAClock {
    java.time.Clock clock() {
      return java.time.Clock.systemUTC();
    }
  }

  /** Listens after the transaction, where the token can no longer be rolled back. */
  public static final class ListensLater {
    @TransactionalEventListener
    void on(EventWithState event) {}
  }

  /** An event that is no record. */
  public static final class EventWithState implements Traceable {

    @Override
    public String action() {
      return "planted";
    }

    @Override
    public String subject() {
      return "planted";
    }

    @Override
    public Who by() {
      return Who.system("planted");
    }
  }

  /** An event that carries an entity. */
  public record EventWithEntity(OpenEntity entity, String action, String subject, Who by)
      implements Traceable {}

  /** Anyone may change it. */
  @Entity
  public static class OpenEntity {

    @Id private @Nullable UUID id;

    public void setId(UUID id) {
      this.id = id;
    }
  }

  /** Anyone may close it. */
  @Entity
  public static class CloseableEntity {

    @Id private @Nullable UUID id;

    public void close() {
      id = null;
    }
  }

  /** One keystroke from deleting a table, and open to every module. */
  public interface EverythingRepository extends JpaRepository<OpenEntity, UUID> {}

  /** A page outside a web package. */
  @Controller
  public static class PageOutsideWeb {}

  /** Named after what it is not. */
  public static final class NoticeServiceImpl {}

  /** A drawer. */
  public static final class DateUtils {}

  /** Says nothing. */
  public static final class RoundManager {}

  /** Half a class. */
  public abstract static class AbstractDesk {}

  /** A second evaluator. */
  public static final class JudgesForItself {

    public boolean enough(Condition condition, BigDecimal value) {
      return value.compareTo(condition.threshold()) >= 0;
    }
  }

  /** Lets a correction change a round that has begun. */
  public static final class AsksTheNewestOfARound {

    private final Programmes programmes;

    AsksTheNewestOfARound(Programmes programmes) {
      this.programmes = programmes;
    }

    int version(RoundView round) {
      return programmes.newest(round.programme()).version();
    }
  }
}
