package org.yanchao.desk.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.cultivation.PoolDesk;
import org.yanchao.kernel.Level;

/** The unit's pools: who is in them, letting go, and entering what is older than this program. */
@Controller
class PoolController {

  private final PoolPages pages;
  private final PoolDesk pools;
  private final OpeningStock stock;

  PoolController(PoolPages pages, PoolDesk pools, OpeningStock stock) {
    this.pages = pages;
    this.pools = pools;
    this.stock = stock;
  }

  @GetMapping("/pool")
  String list(
      Actor actor,
      @RequestParam(required = false) @Nullable Level level,
      @RequestParam(defaultValue = "false") boolean left,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    pages.list(actor, level, left, Math.max(page, 0), model);
    return "desk/pool";
  }

  @PostMapping("/pool/{entry}/release")
  String release(
      Actor actor,
      @PathVariable UUID entry,
      @RequestParam String releaseReason,
      RedirectAttributes flash) {
    pools.release(actor, entry, releaseReason);
    flash.addFlashAttribute("notice", "desk.pool.done.release");
    return "redirect:/pool";
  }

  @GetMapping("/pool/new")
  String blank(Actor actor, Model model) {
    pages.blank(actor, model);
    return "desk/pool-entry";
  }

  @PostMapping("/pool/new")
  String bring(Actor actor, OpeningStock.Line line, RedirectAttributes flash) {
    stock.bring(actor, line);
    flash.addFlashAttribute("notice", "desk.pool.done.import");
    return "redirect:/pool";
  }
}
