package org.yanchao.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;

/**
 * Plays the story act by act. The desks are the guards: an act that a visitor has done already or
 * made impossible is refused by its desk, skipped, and shown as skipped.
 */
@Component
@Profile({"demo", "rehearsal"})
public class Story implements FastForward.Acts {

  private final List<StoryAct> acts;
  private final Map<String, Consumer<StoryAct>> verbs = new HashMap<>();
  private final StoryBook book;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  Story(
      StoryScript script,
      List<StoryVerbs> players,
      StoryBook book,
      BusinessClock clock,
      PlatformTransactionManager transactions) {
    this.acts = script.acts();
    players.forEach(it -> verbs.putAll(it.verbs()));
    this.book = book;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    acts.forEach(it -> verbs.computeIfAbsent(it.verb(), Story::unknown));
  }

  /** The instant before the first act. */
  public Instant beginsAt() {
    return acts.get(0).at().minusSeconds(1);
  }

  List<StoryAct> acts() {
    return acts;
  }

  @Override
  public Optional<Instant> nextAt() {
    return next().map(StoryAct::at);
  }

  /** Plays the acts of one instant; the caller runs what they made due before the next. */
  @Override
  public void playDue() {
    var due = next().filter(it -> !it.at().isAfter(clock.instant()));
    due.ifPresent(
        first ->
            acts.stream()
                .filter(it -> it.at().equals(first.at()) && !book.has(it.number()))
                .forEach(this::play));
  }

  private Optional<StoryAct> next() {
    return acts.stream().filter(it -> !book.has(it.number())).findFirst();
  }

  private void play(StoryAct act) {
    try {
      transaction.executeWithoutResult(
          it -> {
            verbs.get(act.verb()).accept(act);
            book.played(act);
          });
      book.know(act.number());
    } catch (Refused refused) {
      book.skipped(act, reason(refused.refusal()));
    } catch (NotFound | ConcurrencyFailureException impossible) {
      book.skipped(act, String.valueOf(impossible.getMessage()));
    }
  }

  private static String reason(Refusal refusal) {
    return Stream.concat(Stream.of(refusal.code()), refusal.args().stream().map(String::valueOf))
        .collect(Collectors.joining("|"));
  }

  private static Consumer<StoryAct> unknown(String verb) {
    throw new IllegalStateException("nobody plays " + verb);
  }
}
