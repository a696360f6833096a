package org.yanchao.progress.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.expert.RecusalGround;
import org.yanchao.kernel.Refusal;
import org.yanchao.meeting.OpinionDesk;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.BatchView;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.ReviewCalendar;
import org.yanchao.progress.FollowUpDesk;
import org.yanchao.progress.FollowUpView;
import org.yanchao.review.CandidateScore;
import org.yanchao.review.ReviewDesk;
import org.yanchao.round.RoundView;
import org.yanchao.scoring.SeatProgress;

/** Fills the page of the review's progress; points appear only once every batch is closed. */
@Component
class ProgressPage {

  private final PanelDesk panels;
  private final ReviewDesk reviews;
  private final OpinionDesk opinions;
  private final FollowUpDesk followUps;
  private final ReviewCalendar days;

  ProgressPage(
      PanelDesk panels,
      ReviewDesk reviews,
      OpinionDesk opinions,
      FollowUpDesk followUps,
      ReviewCalendar days) {
    this.panels = panels;
    this.reviews = reviews;
    this.opinions = opinions;
    this.followUps = followUps;
    this.days = days;
  }

  /**
   * A batch with what the one who looks may do.
   *
   * @param urgency of the day for handing in, normal when everything is in
   * @param seats how far each seated expert is, by id of the seat
   * @param followUps what was done about owed sheets
   * @param contacts whether the one who looks speaks to late experts
   * @param notClose why the review cannot be closed, null when it can
   * @param notKeep why no signed opinion can come back, null when one can
   */
  record Running(
      BatchView batch,
      String urgency,
      Map<UUID, SeatProgress> seats,
      List<FollowUpView> followUps,
      boolean contacts,
      @Nullable Refusal notClose,
      @Nullable Refusal notKeep) {

    public boolean closed() {
      return batch.status() == BatchStatus.CLOSED;
    }

    public boolean divergenceOpen() {
      return batch.diverging() && batch.divergenceReason() == null && !closed();
    }
  }

  void fill(Actor actor, RoundView round, Model page) {
    var running = running(actor, round.id());
    page.addAttribute("round", round);
    page.addAttribute("batches", running);
    page.addAttribute("officer", round.whyNotReview(actor, Role.CASE_OFFICER).isEmpty());
    page.addAttribute("grounds", RecusalGround.leaving());
    page.addAttribute("byProject", running.stream().anyMatch(it -> it.batch().byCandidate()));
    page.addAttribute("scores", scores(actor, round.id(), running));
    page.addAttribute("onSite", reviews.onSite(actor, round.id()));
    page.addAttribute("signed", signed(actor, running));
  }

  /** Batches whose signed opinion is back. */
  private List<UUID> signed(Actor actor, List<Running> running) {
    return running.stream()
        .filter(Running::closed)
        .map(it -> it.batch().id())
        .filter(it -> opinions.show(actor, it).signedPaper() != null)
        .toList();
  }

  private List<Running> running(Actor actor, UUID round) {
    return panels.batches(actor, round).stream().map(it -> running(actor, it)).toList();
  }

  private Running running(Actor actor, BatchView batch) {
    var owing = batch.sheetsDone() < batch.sheetsWanted() && batch.status() != BatchStatus.CLOSED;
    var urgency = owing ? days.urgency(batch.reviewDueOn()) : "normal";
    return new Running(
        batch,
        urgency,
        followUps.progress(actor, batch.id()),
        followUps.list(actor, batch.id()),
        followUps.whyNotLookAfter(actor, batch.id()).isEmpty(),
        reviews.whyNotClose(actor, batch.id()).orElse(null),
        opinions.whyNotKeep(actor, batch.id()).orElse(null));
  }

  private List<CandidateScore> scores(Actor actor, UUID round, List<Running> running) {
    var allClosed = !running.isEmpty() && running.stream().allMatch(Running::closed);
    return allClosed ? reviews.scores(actor, round) : List.of();
  }
}
