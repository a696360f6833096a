package org.yanchao.panel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yanchao.account.Actor;
import org.yanchao.kernel.Refusal;
import org.yanchao.panel.MaterialDesk;
import org.yanchao.panel.ScoringDesk;
import org.yanchao.panel.SheetView;

/** One score sheet beside the material it is about. */
@Controller
class SheetController {

  private static final String STALE = "panel.sheet-changed-meanwhile";

  private final ScoringDesk scoring;
  private final MaterialDesk material;
  private final SheetPage sheets;

  SheetController(ScoringDesk scoring, MaterialDesk material, SheetPage sheets) {
    this.scoring = scoring;
    this.material = material;
    this.sheets = sheets;
  }

  @GetMapping("/score/{batch}/{candidate}")
  String show(Actor expert, @PathVariable UUID batch, @PathVariable UUID candidate, Model page) {
    sheets.fill(expert, batch, candidate, page);
    return "panel/sheet";
  }

  @PostMapping("/score/{batch}/{candidate}")
  Object save(
      Actor expert,
      @PathVariable UUID batch,
      @PathVariable UUID candidate,
      @RequestParam Map<String, String> typed,
      Model page) {
    var form = SheetForm.from(typed);
    var faults = sheets.faults(expert, batch, candidate, form);
    return faults.isEmpty()
        ? saved(expert, batch, candidate, form, page)
        : again(expert, batch, candidate, form, faults, page);
  }

  @GetMapping("/score/{batch}/{candidate}/files/{file}")
  void file(
      Actor expert,
      @PathVariable UUID batch,
      @PathVariable UUID candidate,
      @PathVariable UUID file,
      HttpServletResponse answer)
      throws IOException {
    var found = material.file(expert, batch, candidate, file);
    var name =
        ContentDisposition.inline()
            .filename(found.fileName(), java.nio.charset.StandardCharsets.UTF_8);
    answer.setContentType(found.kind().mediaType());
    answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.build().toString());
    answer.setContentLengthLong(found.size());
    material.open(expert, batch, candidate, file, answer.getOutputStream());
  }

  private Object saved(Actor expert, UUID batch, UUID candidate, SheetForm form, Model page) {
    var refusal =
        scoring.whyNotSave(expert, batch, candidate, form.points(), form.version()).orElse(null);
    if (refusal != null && refusal.code().equals(STALE)) {
      var stored = scoring.sheet(expert, batch, candidate);
      return same(form, stored)
          ? onward(expert, batch, candidate, form)
          : conflict(expert, batch, candidate, form, page);
    }
    scoring.save(expert, batch, candidate, form.points(), form.remark(), form.version());
    return onward(expert, batch, candidate, form);
  }

  private String onward(Actor expert, UUID batch, UUID candidate, SheetForm form) {
    var here = "redirect:/score/" + batch + "/";
    if (!form.next()) {
      return here + candidate;
    }
    return here + sheets.next(expert, batch, candidate).map(UUID::toString).orElse("check");
  }

  private ModelAndView again(
      Actor expert,
      UUID batch,
      UUID candidate,
      SheetForm form,
      Map<String, Refusal> faults,
      Model page) {
    sheets.fill(expert, batch, candidate, page);
    sheets.keep(form, faults, page);
    return new ModelAndView("panel/sheet", page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** Two tabs: nothing is lost, the expert chooses which of the two stands. */
  private ModelAndView conflict(
      Actor expert, UUID batch, UUID candidate, SheetForm form, Model page) {
    var stored = sheets.fill(expert, batch, candidate, page);
    page.addAttribute("stored", stored);
    page.addAttribute("mine", form);
    return new ModelAndView("panel/conflict", page.asMap(), HttpStatus.CONFLICT);
  }

  private static boolean same(SheetForm form, SheetView stored) {
    var remark = Objects.requireNonNullElse(stored.remark(), "");
    return form.says(stored.points(), remark, stored.criteria());
  }
}
