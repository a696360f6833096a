package org.yanchao.desk.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.account.Actor;
import org.yanchao.casework.CaseDesk;
import org.yanchao.casework.CaseFilter;
import org.yanchao.casework.CaseStatus;
import org.yanchao.kernel.Level;
import org.yanchao.stock.StockShelf;
import org.yanchao.submission.SubmissionDesk;

/** The cases of the person's unit. */
@Controller
class CaseListController {

  private static final int SIZE = 20;
  private static final Sort LATEST =
      Sort.by(Sort.Order.desc("origin.receivedAt"), Sort.Order.asc("id"));

  private final CaseDesk cases;
  private final StockShelf stock;
  private final SubmissionDesk submissions;

  CaseListController(CaseDesk cases, StockShelf stock, SubmissionDesk submissions) {
    this.cases = cases;
    this.stock = stock;
    this.submissions = submissions;
  }

  /** What the address narrows the list to; an unknown word lets everything through. */
  record Filter(@Nullable String status, @Nullable String level, @Nullable String q) {

    CaseFilter asked() {
      return new CaseFilter(
          word(Level.values(), level), null, word(CaseStatus.values(), status), null, text());
    }

    private @Nullable String text() {
      return q == null ? null : q.strip();
    }

    public boolean isSet() {
      return Stream.of(status, level, q).anyMatch(it -> it != null && !it.isBlank());
    }

    private static <E extends Enum<E>> @Nullable E word(E[] words, @Nullable String asked) {
      return Stream.of(words).filter(it -> it.name().equals(asked)).findFirst().orElse(null);
    }
  }

  @ModelAttribute("statuses")
  List<CaseStatus> statuses() {
    return List.of(CaseStatus.values());
  }

  @GetMapping("/cases")
  String list(Actor actor, Filter filter, @RequestParam(defaultValue = "0") int page, Model model) {
    var asked = PageRequest.of(Math.max(page, 0), SIZE, LATEST);
    model.addAttribute("rows", cases.list(actor, filter.asked(), asked));
    model.addAttribute("filter", filter);
    model.addAttribute("filings", stock.filings(actor, filter.q() == null ? "" : filter.q()));
    model.addAttribute("takesPaper", submissions.whyNotEnterPaper(actor).isEmpty());
    return "desk/cases";
  }
}
