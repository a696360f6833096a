package org.yanchao.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Who;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.Seat;
import org.yanchao.panel.SeatChange;
import org.yanchao.round.RoundDesk;
import org.yanchao.scoring.ProgressReader;
import org.yanchao.scoring.SeatProgress;

/**
 * What happens about experts who owe their sheets: a reminder, the secretary's inbox, and in the
 * end who follows. Timers ask for it; one that comes after the expert has handed in, or for a seat
 * filled anew, does nothing.
 */
@Service
@Transactional
public class FollowUpDesk {

  private static final int LONGEST = 500;
  private static final List<Role> OFFICE =
      List.of(Role.REVIEW_SECRETARY, Role.CASE_OFFICER, Role.HEAD);

  private final PanelStore panels;
  private final RoundDesk rounds;
  private final Acts acts;

  /** Where it is written down, how far experts are, and how a seat changes. */
  @Component
  record Acts(FollowUpBook book, ProgressReader progress, SeatChange seatChange) {}

  FollowUpDesk(PanelStore panels, RoundDesk rounds, Acts acts) {
    this.panels = panels;
    this.rounds = rounds;
    this.acts = acts;
  }

  /** [task] The last day is near. */
  public void remind(UUID batchId, int seatNo) {
    owing(batchId, seatNo).ifPresent(it -> note(it, FollowUpKind.REMINDED, "remindExpert"));
  }

  /**
   * [task] The last day is over.
   *
   * @return whether the sheets are still owed, so that the secretary has to see to it
   */
  public boolean escalate(UUID batchId, int seatNo) {
    var late = late(batchId, seatNo);
    late.ifPresent(it -> note(it, FollowUpKind.LATE, "escalateLateSheet"));
    return late.isPresent();
  }

  /**
   * [task] Seats who follows in the drawn order; where nobody can, the seat stays.
   *
   * @return whether it stays although its expert is silent, so that the head has to see to it
   */
  public boolean replaceSilent(UUID batchId, int seatNo) {
    return late(batchId, seatNo).map(this::replace).orElse(false);
  }

  private boolean replace(Seat seat) {
    var batch = panels.batch(seat.batch());
    var kept = acts.seatChange().whyNotReplace(batch, seat).isPresent();
    if (kept) {
      note(seat, FollowUpKind.KEPT, "replaceSilentExpert");
    } else {
      note(seat, FollowUpKind.REPLACED, "replaceSilentExpert");
      var why = acts.book().word("progress.silent");
      var by = Who.system("replaceSilentExpert");
      acts.seatChange().replace(batch, seat, RecusalGround.UNAVAILABLE, why, by);
    }
    return kept;
  }

  /** What was done about the batch's owed sheets so far, oldest first. */
  @Transactional(readOnly = true)
  public List<FollowUpView> list(Actor staff, UUID batchId) {
    rounds.showReview(staff, panels.batch(batchId).round());
    return acts.book().of(batchId);
  }

  /** How far each seated expert of the batch is, by id of the seat. */
  @Transactional(readOnly = true)
  public Map<UUID, SeatProgress> progress(Actor staff, UUID batchId) {
    var batch = panels.batch(batchId);
    rounds.showReview(staff, batch.round());
    return acts.progress().of(batch);
  }

  /** Why this person does not look after the batch's experts, empty when they do. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotLookAfter(Actor staff, UUID batchId) {
    var round = rounds.showReview(staff, panels.batch(batchId).round());
    return OFFICE.stream().anyMatch(it -> round.whyNotReview(staff, it).isEmpty())
        ? Optional.empty()
        : round.whyNotReview(staff, Role.REVIEW_SECRETARY);
  }

  /** Why there is nothing to note about this seat, empty when there is. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotNote(Actor staff, UUID batchId, int seatNo, String text) {
    return whyNotLookAfter(staff, batchId)
        .or(() -> whyNotText(text))
        .or(
            () ->
                late(batchId, seatNo).isEmpty()
                    ? Refusal.because("progress.nothing-late")
                    : Optional.empty());
  }

  private static Optional<Refusal> whyNotText(String text) {
    return text.isBlank() || text.length() > LONGEST
        ? Refusal.because("progress.follow-up-unreadable", LONGEST)
        : Optional.empty();
  }

  /** Somebody of the office has spoken to the expert. */
  public void note(Actor staff, UUID batchId, int seatNo, String text) {
    whyNotNote(staff, batchId, seatNo, text).ifPresent(Refusal::raise);
    var batch = panels.batch(batchId);
    var authority = rounds.showReview(staff, batch.round()).reviewer();
    var role = OFFICE.stream().filter(it -> staff.whyNot(it, authority).isEmpty()).findFirst();
    var seat = late(batchId, seatNo).orElseThrow();
    var by = staff.as(role.orElseThrow());
    acts.book().note(batch, seat, FollowUpKind.CONTACTED, text.strip(), by);
  }

  private void note(Seat seat, FollowUpKind kind, String timer) {
    acts.book().note(panels.batch(seat.batch()), seat, kind, "", Who.system(timer));
  }

  private Optional<Seat> late(UUID batchId, int seatNo) {
    var batch = panels.batch(batchId);
    return owing(batchId, seatNo).filter(it -> acts.progress().late(batch, it));
  }

  private Optional<Seat> owing(UUID batchId, int seatNo) {
    return panels.seatNo(batchId, seatNo).filter(seat -> !seat.done());
  }
}
