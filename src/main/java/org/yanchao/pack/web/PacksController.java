package org.yanchao.pack.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.pack.PackDesk;

/** The programme packs: what is published, what the folder holds, and having it read again. */
@Controller
class PacksController {

  private final PackDesk packs;
  private final PackChangeWords words;
  private final PacksPage pages;

  PacksController(PackDesk packs, PackChangeWords words, PacksPage pages) {
    this.packs = packs;
    this.words = words;
    this.pages = pages;
  }

  @GetMapping("/packs")
  String show(Actor actor, Locale reader, Model page) {
    pages.fill(actor, reader, page);
    return "pack/packs";
  }

  @PostMapping("/packs/reread")
  String reread(Actor actor, RedirectAttributes answer) {
    var refused = packs.reread(actor).refused().isEmpty();
    var said = refused ? "pack.page.read" : "pack.page.read-with-problems";
    answer.addFlashAttribute("notice", said);
    return "redirect:/packs";
  }

  @GetMapping("/packs/{programme}/{number}")
  String changes(@PathVariable String programme, @PathVariable int number, Model page) {
    var version = pages.version(programme, number);
    page.addAttribute("version", version);
    page.addAttribute("lines", words.lines(packs.changes(programme, number)));
    page.addAttribute("first", pages.first(version));
    return "pack/pack-changes";
  }
}
