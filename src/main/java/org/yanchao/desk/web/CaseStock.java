package org.yanchao.desk.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseView;
import org.yanchao.stock.StockShelf;

/** What the opening stock knows of the organisation: recognised workshops, earlier filings. */
@Component
class CaseStock implements CasePart {

  private final StockShelf stock;

  CaseStock(StockShelf stock) {
    this.stock = stock;
  }

  @Override
  public void fill(Actor actor, CaseView it, Model model) {
    var code = it.summary().applicant().creditCode();
    model.addAttribute("workshops", stock.workshopsOf(code));
    model.addAttribute("filings", stock.filingsOf(code));
  }
}
