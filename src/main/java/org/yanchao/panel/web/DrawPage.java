package org.yanchao.panel.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.draw.DrawDesk;
import org.yanchao.draw.Feasibility;
import org.yanchao.draw.SealDesk;
import org.yanchao.draw.SealState;
import org.yanchao.expert.ExpertDesk;
import org.yanchao.expert.LibraryView;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.BatchStatus;
import org.yanchao.panel.BatchView;
import org.yanchao.panel.PanelDesk;
import org.yanchao.panel.SeatState;
import org.yanchao.round.RoundStatus;
import org.yanchao.round.RoundView;

/** Fills the page of the draw: before it the feasibility, after it the seats. */
@Component
class DrawPage {

  private final DrawDesk draws;
  private final PanelDesk panels;
  private final ExpertDesk experts;
  private final SealDesk seals;

  DrawPage(DrawDesk draws, PanelDesk panels, ExpertDesk experts, SealDesk seals) {
    this.seals = seals;
    this.draws = draws;
    this.panels = panels;
    this.experts = experts;
  }

  /** A drawn batch and why its names cannot be opened by whoever looks, null when they can. */
  record DrawnBatch(BatchView batch, @org.jspecify.annotations.Nullable Refusal notOpen) {

    /** Whether nobody is left who could follow an expert who leaves while the review runs. */
    public boolean nobodyWaits() {
      return batch.status() != BatchStatus.CLOSED
          && batch.seats().stream().noneMatch(seat -> seat.state() == SeatState.STANDBY);
    }
  }

  void fill(Actor actor, RoundView round, Model page) {
    var frozen = round.status() == RoundStatus.FROZEN;
    var feasibility = draws.feasibility(actor, round.id());
    var drawn = drawn(actor, round.id());
    page.addAttribute("round", round);
    page.addAttribute("before", frozen);
    page.addAttribute("feasibility", feasibility);
    page.addAttribute("scoredOnSite", draws.scoredOnSite(round));
    page.addAttribute("unvisited", frozen ? draws.unvisited(actor, round.id()) : List.of());
    page.addAttribute("notDraw", draws.whyNotDraw(actor, round.id()).orElse(null));
    page.addAttribute("notWiden", round.whyNotReview(actor, Role.HEAD).orElse(null));
    page.addAttribute("widenings", draws.widenings(actor, round.id()));
    page.addAttribute("drawn", drawn);
    fillSeals(actor, round, page);
    var tooFew = tooFew(frozen, feasibility, drawn);
    page.addAttribute("tooFew", tooFew);
    page.addAttribute("further", tooFew ? further(feasibility) : chosen(actor, round));
  }

  private void fillSeals(Actor actor, RoundView round, Model page) {
    var all = seals.list(actor, round.id());
    var waiting = all.stream().filter(it -> it.state() == SealState.OPEN).findFirst();
    page.addAttribute("seals", all);
    page.addAttribute("waiting", waiting.orElse(null));
    page.addAttribute("notSeal", seals.whyNotSeal(actor, round.id()).orElse(null));
    page.addAttribute("notOpenSeal", seals.whyNotOpen(actor, round.id()).orElse(null));
    page.addAttribute("notAbandon", round.whyNotReview(actor, Role.HEAD).orElse(null));
  }

  /** Before the draw no panel can be formed, or while the review runs nobody is left to follow. */
  private static boolean tooFew(boolean frozen, Feasibility feasibility, List<DrawnBatch> drawn) {
    return frozen && !feasibility.possible() || drawn.stream().anyMatch(DrawnBatch::nobodyWaits);
  }

  private List<LibraryView> further(Feasibility feasibility) {
    return experts.libraries().stream()
        .filter(it -> !feasibility.libraries().contains(it.authority()))
        .toList();
  }

  /** What the head of a county may add although its own library suffices. */
  private List<LibraryView> chosen(Actor actor, RoundView round) {
    return round.whyNotReview(actor, Role.HEAD).isPresent()
        ? List.of()
        : experts.libraries().stream()
            .filter(
                it ->
                    draws.cityLibrary(actor, round.id()).filter(it.authority()::equals).isPresent())
            .toList();
  }

  private List<DrawnBatch> drawn(Actor actor, UUID round) {
    return panels.batches(actor, round).stream()
        .map(it -> new DrawnBatch(it, notOpen(actor, it).orElse(null)))
        .toList();
  }

  private Optional<Refusal> notOpen(Actor actor, BatchView batch) {
    return panels.whyNotOpenNames(actor, batch.id());
  }
}
