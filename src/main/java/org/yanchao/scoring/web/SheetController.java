package org.yanchao.scoring.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.scoring.SheetDesk;

/** One score sheet beside the material it is about. */
@Controller
class SheetController {

  private final SheetDesk desk;
  private final SheetPage sheets;
  private final SheetSaving saving;

  SheetController(SheetDesk desk, SheetPage sheets, SheetSaving saving) {
    this.desk = desk;
    this.sheets = sheets;
    this.saving = saving;
  }

  @GetMapping("/score/{batch}/{candidate}")
  String show(Actor expert, @PathVariable UUID batch, @PathVariable UUID candidate, Model page) {
    sheets.fill(expert, batch, candidate, page);
    return "scoring/sheet";
  }

  @GetMapping("/score/{batch}/{candidate}/running")
  String running(Actor expert, @PathVariable UUID batch, @PathVariable UUID candidate, Model page) {
    sheets.running(expert, batch, candidate, "saved", page);
    return "scoring/running";
  }

  @PostMapping("/score/{batch}/{candidate}")
  Object save(
      Actor expert,
      @PathVariable UUID batch,
      @PathVariable UUID candidate,
      @RequestParam Map<String, String> typed,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String byTheWay,
      Model page) {
    var at = new SheetSaving.Place(expert, batch, candidate, byTheWay != null);
    return saving.save(at, SheetForm.from(typed), page);
  }

  @PostMapping("/score/{batch}/{candidate}/abstention")
  String abstain(
      Actor expert,
      @PathVariable UUID batch,
      @PathVariable UUID candidate,
      @RequestParam Map<String, String> typed,
      RedirectAttributes answer) {
    desk.abstain(expert, batch, candidate, SheetForm.from(typed).withoutPoints());
    answer.addFlashAttribute("notice", "scoring.abstained");
    return "redirect:/score/" + batch;
  }
}
