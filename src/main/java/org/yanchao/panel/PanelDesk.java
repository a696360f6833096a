package org.yanchao.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.round.RoundDesk;
import org.yanchao.round.RoundView;

/** Shows the drawn panels of a round; their names stay closed until the secretary invites them. */
@Service
@Transactional
public class PanelDesk {

  private final RoundDesk rounds;
  private final ReviewBatches batches;
  private final PanelStore store;
  private final BoardReader reader;
  private final Stamp stamp;

  PanelDesk(
      RoundDesk rounds, ReviewBatches batches, PanelStore store, BoardReader reader, Stamp stamp) {
    this.rounds = rounds;
    this.batches = batches;
    this.store = store;
    this.reader = reader;
    this.stamp = stamp;
  }

  /** Why this person may not open the names of a batch, empty when they may. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotOpenNames(Actor secretary, UUID batchId) {
    var round = roundOf(secretary, batchId);
    return round
        .whyNotReview(secretary, Role.REVIEW_SECRETARY)
        .or(() -> notTheNamedSecretary(secretary, round));
  }

  /** The named secretary opens the drawn names to invite the experts; it stands in the trail. */
  public void openNames(Actor secretary, UUID batchId) {
    whyNotOpenNames(secretary, batchId).ifPresent(Refusal::raise);
    var batch = store.batch(batchId);
    batch.openNames(stamp.now());
    batches.save(batch);
    stamp.publish(new NamesOpened(batchId, secretary.as(Role.REVIEW_SECRETARY)));
  }

  /** The batches of a round with seats and progress; names only once opened. */
  @Transactional(readOnly = true)
  public List<BatchView> batches(Actor actor, UUID roundId) {
    rounds.showReview(actor, roundId);
    return store.ofRound(roundId).stream().map(reader::view).toList();
  }

  /** One batch with its progress. */
  @Transactional(readOnly = true)
  public BatchView show(Actor actor, UUID batchId) {
    var batch = store.batch(batchId);
    rounds.showReview(actor, batch.round());
    return reader.view(batch);
  }

  /** One batch, for other modules. */
  @Transactional(readOnly = true)
  public BatchView show(UUID batchId) {
    return reader.view(store.batch(batchId));
  }

  /** Who sits in a seat now, for the engine's task. */
  @Transactional(readOnly = true)
  public SeatView seat(UUID batchId, int no) {
    return store.seatNo(batchId, no).map(reader::seat).orElseThrow(() -> new NotFound("seat"));
  }

  /** Seats whose expert has not handed in yet, for other modules. */
  @Transactional(readOnly = true)
  public List<Integer> openSeats(UUID batchId) {
    return store.openSeats(batchId);
  }

  private RoundView roundOf(Actor actor, UUID batchId) {
    return rounds.showReview(actor, store.batch(batchId).round());
  }

  private static Optional<Refusal> notTheNamedSecretary(Actor secretary, RoundView round) {
    var adopted = round.plan();
    var named = adopted == null ? "" : adopted.secretary();
    return secretary.system()
            || round.delegation() != null
            || named.isBlank()
            || named.equals(secretary.account())
        ? Optional.empty()
        : Refusal.because("panel.other-secretary-named");
  }
}
