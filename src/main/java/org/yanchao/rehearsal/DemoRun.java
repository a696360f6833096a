package org.yanchao.rehearsal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Refusal;

/**
 * Moves the demo's clock behind its pages: to its first morning on the first start, and later
 * wherever a visitor wants to go.
 */
@Component
@Profile("demo")
public class DemoRun {

  private static final Logger LOG = LoggerFactory.getLogger(DemoRun.class);
  private static final FastForward.Acts NO_ACTS =
      new FastForward.Acts() {
        @Override
        public Optional<Instant> nextAt() {
          return Optional.empty();
        }

        @Override
        public void playDue() {
          // Only timers run.
        }
      };

  private final FastForward fastForward;
  private final Story story;
  private final BusinessClock clock;
  private final DemoClock keeper;
  private final Instant opensAt;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "demo-clock");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicReference<@Nullable Instant> target = new AtomicReference<>();
  private volatile boolean playing;
  private volatile boolean failed;

  DemoRun(
      FastForward fastForward,
      Story story,
      BusinessClock clock,
      DemoClock keeper,
      @Value("${yanchao.demo.opens-at}") OffsetDateTime opensAt) {
    this.fastForward = fastForward;
    this.story = story;
    this.clock = clock;
    this.keeper = keeper;
    this.opensAt = opensAt.toInstant();
    this.playing = keeper.playsStory();
  }

  /** The demo's first morning. */
  public Instant opensAt() {
    return opensAt;
  }

  /** Whether the story up to the first morning is not through yet. */
  public boolean opening() {
    return clock.instant().isBefore(opensAt);
  }

  /** Where the clock is on its way to, empty while it simply goes on. */
  public Optional<Instant> target() {
    return Optional.ofNullable(target.get());
  }

  /** Whether the last move broke off. */
  public boolean failed() {
    return failed;
  }

  /** Whether the story's acts are played when the clock is moved. */
  public boolean playing() {
    return playing;
  }

  /** Switches the story's acts on or off; timers run in any case. */
  public void play(boolean on) {
    playing = on;
    keeper.keepStory(on);
  }

  /** Plays what is missing before the first morning. */
  void open() {
    if (opening()) {
      start(opensAt);
    }
  }

  /** Why the clock cannot be moved there, empty when it can. */
  public Optional<Refusal> whyNotMove(Instant to) {
    if (target.get() != null) {
      return Refusal.because("rehearsal.clock-moving");
    }
    return to.isBefore(clock.instant())
        ? Refusal.because("rehearsal.clock-backwards")
        : Optional.empty();
  }

  /** Starts moving; the page shows how far it is. */
  public void moveTo(Instant to) {
    whyNotMove(to).ifPresent(Refusal::raise);
    start(to);
  }

  private void start(Instant to) {
    if (!target.compareAndSet(null, to)) {
      Refusal.of("rehearsal.clock-moving").raise();
    }
    worker.execute(() -> walk(to));
  }

  private void walk(Instant to) {
    failed = false;
    try {
      fastForward.to(to, playing ? story : NO_ACTS);
    } catch (RuntimeException e) {
      failed = true;
      LOG.error("the demo's clock stopped on its way", e);
    } finally {
      keeper.keep();
      target.set(null);
    }
  }
}
