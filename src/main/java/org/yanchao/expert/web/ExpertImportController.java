package org.yanchao.expert.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.document.Downloads;
import org.yanchao.expert.ExpertImport;
import org.yanchao.kernel.NotFound;

/** Taking a list of experts into the library: look first, then take all of it. */
@Controller
class ExpertImportController {

  private final ExpertImport experts;
  private final ExpertSheet sheet;

  ExpertImportController(ExpertImport experts, ExpertSheet sheet) {
    this.experts = experts;
    this.sheet = sheet;
  }

  @GetMapping("/experts/import")
  String form() {
    return "expert/expert-import";
  }

  @GetMapping("/experts/import/template.xlsx")
  ResponseEntity<byte[]> template() {
    return Downloads.excel(sheet.template(), "experts");
  }

  /** Shows what would be taken, and every mistake; nothing is kept. */
  @PostMapping("/experts/import/preview")
  String preview(
      Actor officer,
      @RequestParam(defaultValue = "") String rows,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model page)
      throws IOException {
    var list = sheet.read(file, rows);
    var lines = sheet.lines(list.text());
    var errors = new ArrayList<>(list.faults());
    errors.addAll(experts.check(officer, libraryOf(officer), lines));
    page.addAttribute("errors", errors).addAttribute("lines", lines);
    page.addAttribute("text", list.text());
    return "expert/expert-import";
  }

  @PostMapping("/experts/import")
  String take(
      Actor officer, @RequestParam(defaultValue = "") String rows, RedirectAttributes done) {
    var taken = experts.take(officer, libraryOf(officer), sheet.lines(rows));
    done.addFlashAttribute("notice", "expert.import.taken");
    done.addFlashAttribute("noticeArgs", List.of(taken));
    return "redirect:/experts";
  }

  private static String libraryOf(Actor actor) {
    return Optional.ofNullable(actor.authority()).orElseThrow(() -> new NotFound("library"));
  }
}
