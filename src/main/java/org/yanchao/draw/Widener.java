package org.yanchao.draw;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.expert.ExpertRoll;
import org.yanchao.kernel.Level;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Region;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/** Remembers that a draw was short, and adds libraries when the head allows it (X9). */
@Component
class Widener {

  private final Shortfalls shortfalls;
  private final Widenings widenings;
  private final ExpertRoll experts;
  private final ExpertPool pool;
  private final Stamp journal;

  Widener(
      Shortfalls shortfalls,
      Widenings widenings,
      ExpertRoll experts,
      ExpertPool pool,
      Stamp journal) {
    this.shortfalls = shortfalls;
    this.widenings = widenings;
    this.experts = experts;
    this.pool = pool;
    this.journal = journal;
  }

  void shortOf(UUID round, String rule) {
    shortfalls.save(new Shortfall(journal.id(), round, rule, journal.now()));
  }

  boolean waiting(UUID round) {
    return !shortfalls.findByRoundAndWidened(round, false).isEmpty();
  }

  Optional<Refusal> whyNotDraw(RoundView round) {
    return waiting(round.id()) ? Refusal.because("draw.widening-needed") : Optional.empty();
  }

  /**
   * Before the draw only after one that was short, or by a county for the library of its city;
   * during the review for further alternates.
   */
  Optional<Refusal> whyNotWiden(RoundView round, String reason, List<String> libraries) {
    if (!waiting(round.id()) && round.status() != RoundStatus.DRAWN && !chosen(round, libraries)) {
      return Refusal.because("draw.not-short");
    }
    if (reason.isBlank()) {
      return Refusal.because("panel.reason-missing");
    }
    if (libraries.isEmpty() || pool.libraries(round).containsAll(libraries)) {
      return Refusal.because("draw.no-further-library");
    }
    return libraries.stream().allMatch(experts::holds)
        ? Optional.empty()
        : Refusal.because("draw.library-unknown");
  }

  /** The library of a county's city, which it may draw from beside its own. */
  Optional<String> cityLibrary(RoundView round) {
    return Optional.of(round)
        .filter(it -> it.level() == Level.COUNTY && it.status() == RoundStatus.FROZEN)
        .flatMap(it -> journal.territory().reportsTo(it.authority()))
        .filter(it -> it.holds(Level.CITY))
        .map(Region::key)
        .filter(it -> experts.holds(it) && !pool.libraries(round).contains(it));
  }

  private boolean chosen(RoundView round, List<String> libraries) {
    return cityLibrary(round).filter(it -> List.of(it).equals(libraries)).isPresent();
  }

  /** Whether the widening answers a draw that was short. */
  boolean widen(UUID round, WideningView granted) {
    widenings.save(new Widening(journal.id(), round, granted));
    var open = shortfalls.findByRoundAndWidened(round, false);
    open.forEach(Shortfall::widen);
    open.forEach(shortfalls::save);
    return !open.isEmpty();
  }

  List<WideningView> granted(UUID round) {
    return widenings.findByRoundOrderByApprovedAt(round).stream().map(Widening::view).toList();
  }
}
