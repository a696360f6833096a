package org.yanchao.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanchao.kernel.NotFound;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingRows;
import org.yanchao.stock.StockShelf;

/** One base over all levels, and the workshops its organisation hosts; for anyone. */
@Controller
class RegisterBaseController {

  private final NamingDesk namings;
  private final NamingRows rows;
  private final StockShelf stock;

  RegisterBaseController(NamingDesk namings, NamingRows rows, StockShelf stock) {
    this.namings = namings;
    this.rows = rows;
    this.stock = stock;
  }

  @GetMapping("/register/bases/{project}")
  String base(@PathVariable UUID project, Model page) {
    var history = history(project);
    var now = history.get(history.size() - 1);
    page.addAttribute("history", history);
    page.addAttribute("now", now);
    page.addAttribute("workshops", stock.workshopsOf(now.it().creditCode()));
    return "register/register-base";
  }

  private List<NamingRows.Row> history(UUID project) {
    var history = namings.history(project).stream().map(rows::row).toList();
    if (history.isEmpty()) {
      throw new NotFound("base");
    }
    return history;
  }
}
