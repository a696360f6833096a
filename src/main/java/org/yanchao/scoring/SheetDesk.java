package org.yanchao.scoring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.Seat;
import org.yanchao.panel.SeatState;
import org.yanchao.policy.Programmes;
import org.yanchao.round.RoundDesk;

/**
 * Writes one score sheet. Fifty experts save at once, so a sheet is taken up with one statement and
 * written with one.
 */
@Service
@Transactional
public class SheetDesk {

  private final ScoreSheets sheets;
  private final PanelStore panels;
  private final RoundDesk rounds;
  private final Programmes programmes;

  SheetDesk(ScoreSheets sheets, PanelStore panels, RoundDesk rounds, Programmes programmes) {
    this.sheets = sheets;
    this.panels = panels;
    this.rounds = rounds;
    this.programmes = programmes;
  }

  /** The expert's own sheet; without one the expert is told why, or finds nothing. */
  @Transactional(readOnly = true)
  public SheetInHand take(Actor expert, UUID batch, UUID candidate) {
    var holder = holder(expert);
    var taken =
        sheets
            .taken(batch, candidate, holder)
            .orElseThrow(
                () -> {
                  whyNotScore(batch, holder, candidate).ifPresent(Refusal::raise);
                  return new NotFound("score sheet");
                });
    if (taken.getSheet().state() == SheetState.VOID) {
      whyNotScore(batch, holder, candidate).ifPresent(Refusal::raise);
    }
    var pin = rounds.packVersionOf(taken.getBatch().round());
    return new SheetInHand(taken, programmes.pinned(pin));
  }

  /** Why this cannot be saved, empty when it can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotSave(Actor expert, UUID batch, UUID candidate, SheetEntry entry) {
    return take(expert, batch, candidate).whyNotSave(entry);
  }

  /** Saves what was typed; criteria left empty stay open. */
  public void save(Actor expert, UUID batch, UUID candidate, SheetEntry entry) {
    save(take(expert, batch, candidate), entry);
  }

  /** The same for a sheet already taken up in this transaction. */
  public void save(SheetInHand hand, SheetEntry entry) {
    hand.whyNotSave(entry).ifPresent(Refusal::raise);
    hand.write(entry);
    sheets.saveAndFlush(hand.sheet());
  }

  /** The expert gives this candidate no points, with the reason; scoring it later undoes that. */
  public void abstain(Actor expert, UUID batch, UUID candidate, SheetEntry entry) {
    var hand = take(expert, batch, candidate);
    hand.whyNotAbstain(entry).ifPresent(Refusal::raise);
    hand.sheet().abstain(entry);
    sheets.saveAndFlush(hand.sheet());
  }

  /** Whom to score next: the first open one after this, else any open one, else nobody. */
  @Transactional(readOnly = true)
  public Optional<UUID> next(Actor expert, UUID batch, UUID candidate) {
    var mine = sheets.toScore(batch, holder(expert));
    var here = mine.stream().map(ScoreSheet::candidate).toList().indexOf(candidate);
    return java.util.stream.IntStream.range(1, mine.size())
        .mapToObj(step -> mine.get((here + step) % mine.size()))
        .filter(it -> !it.complete())
        .map(ScoreSheet::candidate)
        .findFirst();
  }

  private Optional<Refusal> whyNotScore(UUID batch, UUID expert, UUID candidate) {
    return panels
        .seatOf(batch, expert)
        .filter(seat -> seat.state() != SeatState.STANDBY)
        .flatMap(
            seat -> seat.whyNotScoreIn(panels.batch(batch)).or(() -> standsBack(seat, candidate)));
  }

  private Optional<Refusal> standsBack(Seat seat, UUID candidate) {
    return panels.standsBack(seat).contains(candidate)
        ? Refusal.because("scoring.stands-back")
        : Optional.empty();
  }

  private static UUID holder(Actor actor) {
    return Optional.ofNullable(actor.holder())
        .filter(it -> actor.is(Role.EXPERT))
        .orElseThrow(() -> new NotFound("score sheet"));
  }
}
