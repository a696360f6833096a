package org.yanchao.reference.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.document.Downloads;
import org.yanchao.kernel.NotFound;
import org.yanchao.policy.Programme;
import org.yanchao.policy.Territory;
import org.yanchao.reference.ReferenceLine;
import org.yanchao.reference.ReferenceList;

/** The lists on which grounds rest: every officer reads them, the province imports them. */
@Controller
class ReferenceListsController {

  private final ReferenceList lists;
  private final ReferenceFile files;
  private final Territory territory;

  ReferenceListsController(ReferenceList lists, ReferenceFile files, Territory territory) {
    this.lists = lists;
    this.files = files;
    this.territory = territory;
  }

  /** One list of a programme with its lines. */
  record Shown(Programme.Named it, boolean known, List<ReferenceLine> lines) {}

  @GetMapping("/reference-lists")
  String show(Actor actor, Model page) {
    var programme = territory.programmeOf(String.valueOf(actor.authority()));
    page.addAttribute("programme", programme);
    page.addAttribute("whyNot", lists.whyNotImport(actor, programme.id()).orElse(null));
    page.addAttribute(
        "lists", programme.referenceLists().stream().map(it -> shown(programme, it)).toList());
    return "reference/lists";
  }

  @GetMapping("/reference-lists/{list}/form.xlsx")
  ResponseEntity<byte[]> form(Actor actor, @PathVariable String list) {
    return Downloads.excel(files.form(named(programme(actor), list).name()), list);
  }

  @PostMapping("/reference-lists/{list}")
  String replace(
      Actor actor,
      @PathVariable String list,
      @RequestParam MultipartFile file,
      Model page,
      RedirectAttributes answer)
      throws IOException {
    var read = files.read(file.getBytes());
    if (!read.errors().isEmpty()) {
      return again(actor, list, read, page);
    }
    lists.replace(actor, programme(actor).id(), list, read.lines());
    answer.addFlashAttribute("notice", "reference.imported");
    return "redirect:/reference-lists#" + list;
  }

  private String again(Actor actor, String list, ReferenceFile.Read read, Model page) {
    page.addAttribute("errors", read.errors()).addAttribute("tried", list);
    page.addAttribute("currentPath", "/reference-lists");
    return show(actor, page);
  }

  private Programme programme(Actor actor) {
    return territory.programmeOf(String.valueOf(actor.authority()));
  }

  private static Programme.Named named(Programme programme, String list) {
    return programme.referenceLists().stream()
        .filter(it -> it.id().equals(list))
        .findFirst()
        .orElseThrow(() -> new NotFound("reference list"));
  }

  private Shown shown(Programme programme, Programme.Named it) {
    return new Shown(
        it, lists.known(programme.id(), it.id()), lists.lines(programme.id(), it.id()));
  }
}
