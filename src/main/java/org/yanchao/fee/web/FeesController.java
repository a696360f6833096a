package org.yanchao.fee.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.account.Role;
import org.yanchao.fee.FeeDesk;
import org.yanchao.fee.FeeUnit;
import org.yanchao.round.RoundDesk;

/** The list by which experts are paid: on screen, on paper and as Excel. */
@Controller
class FeesController {

  private final RoundDesk rounds;
  private final FeeDesk fees;
  private final FeeTable tables;

  FeesController(RoundDesk rounds, FeeDesk fees, FeeTable tables) {
    this.rounds = rounds;
    this.fees = fees;
    this.tables = tables;
  }

  /** What is paid for one sheet, or for one batch. */
  record RateForm(@Nullable FeeUnit unit, @Nullable String amount) {

    FeeUnit paid() {
      return unit == null ? FeeUnit.PER_SHEET : unit;
    }

    String typed() {
      return amount == null ? "" : amount;
    }
  }

  @GetMapping("/rounds/{id}/fees")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    var round = rounds.showReview(actor, id);
    page.addAttribute("round", round);
    page.addAttribute("fees", fees.list(actor, id));
    page.addAttribute("units", FeeUnit.values());
    page.addAttribute("officer", round.whyNotReview(actor, Role.CASE_OFFICER).isEmpty());
    return "fee/fees";
  }

  @PostMapping("/rounds/{id}/fees")
  String set(Actor officer, @PathVariable UUID id, RateForm form, RedirectAttributes answer) {
    fees.set(officer, id, form.paid(), form.typed());
    answer.addFlashAttribute("notice", "fee.set");
    return "redirect:/rounds/" + id + "/fees";
  }

  @GetMapping("/rounds/{id}/fees/paper")
  String paper(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("round", rounds.showReview(actor, id));
    page.addAttribute("fees", fees.list(actor, id));
    return "fee/fees-paper";
  }

  @GetMapping("/rounds/{id}/fees.xlsx")
  ResponseEntity<byte[]> excel(Actor actor, @PathVariable UUID id) {
    return tables.fees(fees.list(actor, id));
  }
}
