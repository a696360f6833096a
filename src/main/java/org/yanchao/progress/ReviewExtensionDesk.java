package org.yanchao.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.extension.ExtendedTerm;
import org.yanchao.extension.ExtensionDesk;
import org.yanchao.extension.ExtensionDesk.Extended;
import org.yanchao.extension.ExtensionEntry;
import org.yanchao.extension.ExtensionView;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.PanelStore;
import org.yanchao.panel.ReviewBatch;
import org.yanchao.panel.Seat;
import org.yanchao.round.RoundDesk;

/** Gives the experts of one panel more time, by a document of the unit that reviews (X16). */
@Service
@Transactional
public class ReviewExtensionDesk {

  private final PanelStore panels;
  private final FollowUpBook book;
  private final RoundDesk rounds;
  private final ExtensionDesk extensions;

  ReviewExtensionDesk(
      PanelStore panels, FollowUpBook book, RoundDesk rounds, ExtensionDesk extensions) {
    this.panels = panels;
    this.book = book;
    this.rounds = rounds;
    this.extensions = extensions;
  }

  /** What was extended for one panel, and whether the one who looks may extend it now. */
  public record Standing(List<ExtensionView> made, boolean mayExtend) {}

  /** Why the head cannot extend at all, whatever they write; empty when they can. */
  @Transactional(readOnly = true)
  public Optional<Refusal> whyNotExtend(Actor head, UUID id) {
    var batch = seen(head, id);
    return batch.whyNotExtend().or(() -> extensions.whyNotExtend(head, what(batch)));
  }

  /** The head extends the last day; who owes sheets is told, and the old day stays on record. */
  public void extend(Actor head, UUID id, ExtensionEntry entry) {
    whyNotExtend(head, id).ifPresent(Refusal::raise);
    var batch = seen(head, id);
    extensions.extend(head, what(batch), entry);
    var day = Objects.requireNonNull(entry.day());
    panels.extend(batch, day);
    owing(batch, day)
        .forEach(it -> book.note(batch, it, FollowUpKind.EXTENDED, "", head.as(Role.HEAD)));
  }

  /** How each panel of a round stands, by its id. */
  @Transactional(readOnly = true)
  public Map<UUID, Standing> ofRound(Actor staff, UUID round) {
    rounds.showReview(staff, round);
    return panels.ofRound(round).stream()
        .collect(
            Collectors.toMap(
                ReviewBatch::id,
                it ->
                    new Standing(
                        extensions.about(it.id()), whyNotExtend(staff, it.id()).isEmpty())));
  }

  /** Who joined late and has a later day of their own keeps that. */
  private List<Seat> owing(ReviewBatch batch, LocalDate day) {
    return panels.seated(batch.id()).stream()
        .filter(it -> !it.done() && !it.dueOn(batch).isAfter(day))
        .toList();
  }

  private Extended what(ReviewBatch batch) {
    var round = rounds.show(batch.round());
    return new Extended(
        round.reviewer(), round.programme(), ExtendedTerm.SCORING, batch.id(), batch.reviewDueOn());
  }

  private ReviewBatch seen(Actor staff, UUID id) {
    var batch = panels.batch(id);
    rounds.showReview(staff, batch.round());
    return batch;
  }
}
