package org.yanchao.panel.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.draw.DrawRecords;
import org.yanchao.draw.SealDesk;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.panel.BatchView;
import org.yanchao.panel.PanelDesk;
import org.yanchao.transcript.Share;

/** The draw in steps, for shares of chance from others, and its printed record. */
@Controller
class SealController {

  private final SealDesk seals;
  private final DrawRecords records;
  private final PanelDesk panels;

  SealController(SealDesk seals, DrawRecords records, PanelDesk panels) {
    this.seals = seals;
    this.records = records;
    this.panels = panels;
  }

  /** A share that somebody beside the office gives. */
  record ShareForm(Share.@Nullable Source from, @Nullable String value) {

    Share.Source giver() {
      if (from == null || from == Share.Source.OFFICE) {
        throw new Refused(Refusal.of("panel.choice-missing"));
      }
      return from;
    }
  }

  /** Why a seal is given up. */
  record AbandonForm(@Nullable String reason) {

    String why() {
      return Objects.requireNonNullElse(reason, "").strip();
    }
  }

  @PostMapping("/rounds/{id}/draw/seal")
  String seal(Actor officer, @PathVariable UUID id, RedirectAttributes answer) {
    seals.seal(officer, id);
    return back(id, answer, "panel.seal.sealed");
  }

  @PostMapping("/rounds/{id}/draw/share")
  String give(Actor officer, @PathVariable UUID id, ShareForm form, RedirectAttributes answer) {
    seals.give(officer, id, form.giver(), Objects.requireNonNullElse(form.value(), ""));
    return back(id, answer, "panel.seal.given");
  }

  @PostMapping("/rounds/{id}/draw/opening")
  String open(Actor officer, @PathVariable UUID id, RedirectAttributes answer) {
    seals.open(officer, id);
    return back(id, answer, "panel.draw.drawn");
  }

  @PostMapping("/rounds/{id}/draw/abandonment")
  String abandon(Actor head, @PathVariable UUID id, AbandonForm form, RedirectAttributes answer) {
    seals.abandon(head, id, form.why());
    return back(id, answer, "panel.seal.abandoned");
  }

  @GetMapping("/rounds/{id}/draw/{batch}/record")
  String record(Actor actor, @PathVariable UUID id, @PathVariable UUID batch, Model page) {
    var paper = records.paper(actor, batch);
    page.addAttribute("paper", paper).addAttribute("sample", paper.sample());
    page.addAttribute("batch", drawn(actor, id, batch));
    return "panel/draw-record";
  }

  private BatchView drawn(Actor actor, UUID round, UUID batch) {
    return panels.batches(actor, round).stream()
        .filter(it -> it.id().equals(batch))
        .findFirst()
        .orElseThrow(() -> new NotFound("batch of this round"));
  }

  private static String back(UUID round, RedirectAttributes answer, String said) {
    answer.addFlashAttribute("notice", said);
    return "redirect:/rounds/" + round + "/draw";
  }
}
