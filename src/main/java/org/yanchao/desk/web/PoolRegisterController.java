package org.yanchao.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.document.Downloads;
import org.yanchao.document.SheetPress;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.Level;
import org.yanchao.stock.StockShelf;

/** The register of the pool: the unit's pools in the columns of the pack, as Excel and on paper. */
@Controller
class PoolRegisterController {

  private final PoolRegisterSheet sheets;
  private final SheetPress press;
  private final BusinessClock clock;
  private final StockShelf stock;

  PoolRegisterController(
      PoolRegisterSheet sheets, SheetPress press, BusinessClock clock, StockShelf stock) {
    this.stock = stock;
    this.sheets = sheets;
    this.press = press;
    this.clock = clock;
  }

  @GetMapping("/pool/register.xlsx")
  ResponseEntity<byte[]> excel(
      Actor actor,
      @RequestParam(required = false) @Nullable Level level,
      @RequestParam(defaultValue = "false") boolean left) {
    var sheet = sheets.of(actor, level, !left);
    return Downloads.excel(press.excel(sheet), "pool-" + clock.today());
  }

  @GetMapping("/pool/register")
  String print(
      Actor actor,
      @RequestParam(required = false) @Nullable Level level,
      @RequestParam(defaultValue = "false") boolean left,
      Model page) {
    page.addAttribute("sheet", sheets.of(actor, level, !left));
    page.addAttribute("stock", stock.count(actor));
    page.addAttribute("unit", actor.authority());
    page.addAttribute("day", clock.today());
    return "desk/pool-register";
  }
}
