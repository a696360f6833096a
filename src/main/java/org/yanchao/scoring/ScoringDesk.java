package org.yanchao.scoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Stamp;
import org.yanchao.kernel.Who;
import org.yanchao.panel.Interest;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;
import org.yanchao.panel.SeatChange;
import org.yanchao.round.RoundDesk;

/**
 * What an expert does: declare interests, score from a task list, hand in. An expert sees only
 * their own sheets, and nothing of a batch they left.
 */
@Service
@Transactional
public class ScoringDesk {

  private final RoundDesk rounds;
  private final PanelStore panels;
  private final ScoringTable table;
  private final SeatChange seatChange;
  private final Disclosures disclosures;
  private final Stamp journal;

  /** How a panel changes, and what somebody has to tell for it. */
  @Component
  record Changes(SeatChange seats, Disclosures disclosures) {}

  ScoringDesk(
      RoundDesk rounds, PanelStore panels, ScoringTable table, Changes changes, Stamp journal) {
    this.rounds = rounds;
    this.panels = panels;
    this.table = table;
    this.seatChange = changes.seats();
    this.disclosures = changes.disclosures();
    this.journal = journal;
  }

  /** The batches this expert judges, open ones first. */
  @Transactional(readOnly = true)
  public List<ScoringTask> tasks(Actor expert) {
    return table.seatsOf(expertOf(expert)).stream().map(this::task).toList();
  }

  /** One batch as the expert's task list. */
  @Transactional(readOnly = true)
  public ScoringTask task(Actor expert, UUID batchId) {
    return task(mySeat(expert, batchId));
  }

  /** Why no declaration is expected from this expert, empty when one is. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotDeclare(Actor expert, UUID batchId) {
    var seat = mySeat(expert, batchId);
    return panels.batch(batchId).whyNotScore().or(seat::whyNotDeclare);
  }

  /**
   * The expert declares to have no relation to any applicant of the batch, or discloses some and
   * makes room for the next alternate (X7); where the pack lets experts stand back from single
   * candidates, for the others they stay.
   *
   * @return whether they judge the batch
   */
  public boolean declare(Actor expert, UUID batchId, List<TieDisclosure> ties) {
    whyNotDeclare(expert, batchId).ifPresent(Refusal::raise);
    var seat = mySeat(expert, batchId);
    var batch = panels.batch(batchId);
    var by = expert.as(Role.EXPERT);
    disclosures.whyNot(batch, ties).ifPresent(Refusal::raise);
    var stays = disclosures.follow(batch, seat, disclosures.interests(batch, ties), by);
    if (stays) {
      table.open(batch, seat, journal.now());
      journal.publish(new InterestsDeclared(batchId, seat.seatNo(), by));
    }
    return stays;
  }

  /** One sheet, with the criteria and what was entered so far. */
  @Transactional(readOnly = true)
  public SheetView sheet(Actor expert, UUID batchId, UUID candidateId) {
    var seat = mySeat(expert, batchId);
    var batch = panels.batch(batchId);
    return table.sheet(rounds.show(batch.round()), batch, seat, candidateId);
  }

  /** Why the sheets cannot be handed in, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotSubmit(Actor expert, UUID batchId) {
    var seat = mySeat(expert, batchId);
    return seat.whyNotScoreIn(panels.batch(batchId)).or(() -> table.whyNotSubmit(seat));
  }

  /** Hands in all sheets of the batch; nothing can be changed afterwards. */
  public void submit(Actor expert, UUID batchId) {
    whyNotSubmit(expert, batchId).ifPresent(Refusal::raise);
    var seat = mySeat(expert, batchId);
    table.submit(seat, journal.now());
    journal.publish(new SheetsSubmitted(batchId, seat.seatNo(), expert.as(Role.EXPERT)));
  }

  /** Why this expert cannot be taken out of the batch, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotRecuse(Actor actor, UUID batchId, UUID expertId, String note) {
    return whyNotRecuse(actor, batchId, expertId, new Interest(null, RecusalGround.OTHER, note));
  }

  /** Why this expert cannot stand back for this, empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotRecuse(Actor actor, UUID batchId, UUID expertId, Interest why) {
    var batch = panels.batch(batchId);
    var refusal = mayRecuse(actor, batch, expertId);
    return refusal
        .or(() -> why.note().isBlank() ? Refusal.because("panel.reason-missing") : Optional.empty())
        .or(() -> disclosures.whyNotRecuse(batch, table.seat(batchId, expertId), why));
  }

  /** Takes an expert out of the batch, for whatever ground. */
  public void recuse(Actor actor, UUID batchId, UUID expertId, RecusalGround ground, String note) {
    recuse(actor, batchId, expertId, new Interest(null, ground, note));
  }

  /**
   * Takes an expert out: the expert in person, or an officer of the round. Whatever the expert gave
   * in the batch is void and the next one scores all candidates (X8, EC-12); where the pack lets
   * experts stand back from single candidates, only the sheets about those.
   *
   * @return whether the expert still judges others
   */
  public boolean recuse(Actor actor, UUID batchId, UUID expertId, Interest why) {
    whyNotRecuse(actor, batchId, expertId, why).ifPresent(Refusal::raise);
    var seat = table.seat(batchId, expertId);
    var batch = panels.batch(batchId);
    return disclosures.follow(batch, seat, disclosures.interests(batch, why), by(actor, expertId));
  }

  /** Why no further expert can join this panel, empty when one can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotAdd(Actor officer, UUID batchId, String reason) {
    var batch = panels.batch(batchId);
    return rounds
        .show(batch.round())
        .whyNotReview(officer, Role.CASE_OFFICER)
        .or(() -> seatChange.whyNotAdd(batch, reason));
  }

  /** Sheets diverge or do not suffice: who follows in the drawn order joins and scores all. */
  public void add(Actor officer, UUID batchId, String reason) {
    whyNotAdd(officer, batchId, reason).ifPresent(Refusal::raise);
    seatChange.add(panels.batch(batchId), reason, officer.as(Role.CASE_OFFICER));
  }

  private Optional<Refusal> mayRecuse(Actor actor, ReviewBatch batch, UUID expertId) {
    return expertId.equals(actor.holder())
        ? Optional.empty()
        : rounds.show(batch.round()).whyNotReview(actor, Role.CASE_OFFICER);
  }

  private static Who by(Actor actor, UUID expertId) {
    return actor.as(expertId.equals(actor.holder()) ? Role.EXPERT : Role.CASE_OFFICER);
  }

  private ScoringTask task(Seat seat) {
    var batch = panels.batch(seat.batch());
    return table.task(rounds.show(batch.round()), batch, seat);
  }

  private Seat mySeat(Actor expert, UUID batchId) {
    return table.seat(batchId, expertOf(expert));
  }

  private static UUID expertOf(Actor actor) {
    return Optional.ofNullable(actor.holder())
        .filter(holder -> actor.is(Role.EXPERT))
        .orElseThrow(() -> new NotFound("scoring task"));
  }
}
