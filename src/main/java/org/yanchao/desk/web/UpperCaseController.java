package org.yanchao.desk.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.audit.PackageDesk;
import org.yanchao.audit.UpperCaseDesk;

/** What city and province do with a recommended package, and the lower unit's answer. */
@Controller
@RequestMapping("/cases/{id}")
class UpperCaseController {

  private static final String ITEM = "item.";

  private final UpperCaseDesk desk;
  private final PackageDesk packages;
  private final CaseFlags flags;
  private final CaseForms forms;
  private final CasePages pages;

  UpperCaseController(
      UpperCaseDesk desk, PackageDesk packages, CaseFlags flags, CaseForms forms, CasePages pages) {
    this.desk = desk;
    this.packages = packages;
    this.flags = flags;
    this.forms = forms;
    this.pages = pages;
  }

  @PostMapping("/package-complete")
  String complete(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    desk.checkPackage(actor, id, true, List.of());
    return Done.with("package-complete", id, flash);
  }

  @PostMapping("/package-return")
  String giveBack(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      RedirectAttributes flash) {
    var list = forms.read(CaseForms.DEFECTS, typed);
    if (list.unfinished()) {
      return pages.again(actor, id, list, model);
    }
    desk.checkPackage(actor, id, false, flags.with(actor, id, typed, forms.defects(list)));
    return Done.with("package-return", id, flash);
  }

  @PostMapping("/complete-package")
  String answer(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam String packageAnswer,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    packages.complete(actor, id, packageAnswer, items(typed));
    return Done.with("complete-package", id, flash);
  }

  @PostMapping("/open-correction")
  String open(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    packages.open(actor, id);
    return Done.with("open-correction", id, flash);
  }

  /** What was typed beside each flagged line. */
  private static Map<UUID, String> items(MultiValueMap<String, String> typed) {
    return typed.toSingleValueMap().entrySet().stream()
        .filter(it -> it.getKey().startsWith(ITEM) && !it.getValue().isBlank())
        .collect(
            Collectors.toMap(
                it -> UUID.fromString(it.getKey().substring(ITEM.length())), Map.Entry::getValue));
  }

  @PostMapping("/audit")
  String audit(
      Actor actor, @PathVariable UUID id, @RequestParam String opinion, RedirectAttributes flash) {
    desk.audit(actor, id, opinion);
    return Done.with("audit", id, flash);
  }
}
