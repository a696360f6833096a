package org.yanchao.panel.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.draw.DrawDesk;
import org.yanchao.panel.PanelDesk;
import org.yanchao.round.RoundDesk;

/** Drawing the experts of a round, its record, opening the names and widening the libraries. */
@Controller
class DrawController {

  private final RoundDesk rounds;
  private final DrawDesk draws;
  private final PanelDesk panels;
  private final DrawPage draw;

  DrawController(RoundDesk rounds, DrawDesk draws, PanelDesk panels, DrawPage draw) {
    this.rounds = rounds;
    this.draws = draws;
    this.panels = panels;
    this.draw = draw;
  }

  /** Further libraries and why they are needed. */
  record WideningForm(@Nullable String reason, @Nullable List<String> libraries) {

    String why() {
      return Objects.requireNonNullElse(reason, "").strip();
    }

    List<String> further() {
      return Objects.requireNonNullElse(libraries, List.of());
    }
  }

  @GetMapping("/rounds/{id}/draw")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    draw.fill(actor, rounds.showReview(actor, id), page);
    return "panel/draw";
  }

  @PostMapping("/rounds/{id}/draw")
  String draw(Actor officer, @PathVariable UUID id, RedirectAttributes answer) {
    var outcome = draws.draw(officer, id);
    var said = outcome.complete() ? "panel.draw.drawn" : "panel.draw.short";
    answer.addFlashAttribute("notice", said);
    return "redirect:/rounds/" + id + "/draw";
  }

  @PostMapping("/rounds/{id}/draw/widening")
  String widen(Actor head, @PathVariable UUID id, WideningForm form, RedirectAttributes answer) {
    draws.approveWidening(head, id, form.why(), form.further());
    answer.addFlashAttribute("notice", "panel.draw.widened");
    return "redirect:/rounds/" + id + "/draw";
  }

  @PostMapping("/rounds/{id}/draw/{batch}/names")
  String openNames(
      Actor secretary, @PathVariable UUID id, @PathVariable UUID batch, RedirectAttributes answer) {
    panels.openNames(secretary, batch);
    answer.addFlashAttribute("notice", "panel.draw.names.opened");
    return "redirect:/rounds/" + id + "/draw";
  }

  @PostMapping("/rounds/{id}/draw/{batch}/alternates")
  String drawAlternates(
      Actor officer, @PathVariable UUID id, @PathVariable UUID batch, RedirectAttributes answer) {
    draws.drawAlternates(officer, batch);
    answer.addFlashAttribute("notice", "panel.draw.alternates.drawn");
    return "redirect:/rounds/" + id + "/draw";
  }

  @GetMapping("/rounds/{id}/draw/{batch}.json")
  ResponseEntity<String> transcript(Actor actor, @PathVariable UUID id, @PathVariable UUID batch) {
    rounds.showReview(actor, id);
    var name = ContentDisposition.attachment().filename("draw-" + batch + ".json").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(draws.transcript(actor, batch));
  }
}
