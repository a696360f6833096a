package org.yanchao.stock.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
import org.yanchao.account.Role;
import org.yanchao.document.Downloads;
import org.yanchao.kernel.Regions;
import org.yanchao.stock.StockDesk;
import org.yanchao.stock.StockItemView;
import org.yanchao.stock.StockKind;

/** The opening stock: a file is brought, looked at, taken; a wrong row is corrected. */
@Controller
class StockController {

  private final StockDesk stock;
  private final Regions regions;

  StockController(StockDesk stock, Regions regions) {
    this.stock = stock;
    this.regions = regions;
  }

  /** A taken row with what the test for the level above says of it. */
  record Row(StockItemView it, String county, String verdict) {}

  @GetMapping("/stock")
  String list(Actor actor, Model page) {
    page.addAttribute("batches", stock.batches(actor));
    page.addAttribute("kinds", StockKind.values());
    page.addAttribute("mayTake", actor.is(Role.CASE_OFFICER));
    return "stock/stock";
  }

  @GetMapping("/stock/{kind}/template.xlsx")
  ResponseEntity<byte[]> template(@PathVariable StockKind kind) {
    return Downloads.excel(
        stock.template(kind), kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @PostMapping("/stock/{kind}")
  String bring(Actor officer, @PathVariable StockKind kind, @RequestParam MultipartFile file)
      throws IOException {
    var name = Optional.ofNullable(file.getOriginalFilename()).orElse("stock.xlsx");
    return "redirect:/stock/" + kind + "/" + stock.bring(officer, file.getBytes(), name);
  }

  @GetMapping("/stock/{kind}/{file}")
  String preview(Actor officer, @PathVariable StockKind kind, @PathVariable UUID file, Model page) {
    page.addAttribute("preview", stock.preview(officer, kind, file));
    page.addAttribute("heads", stock.heads(kind));
    page.addAttribute("regions", regions);
    page.addAttribute("file", file);
    return "stock/preview";
  }

  @PostMapping("/stock/{kind}/{file}")
  String take(
      Actor officer,
      @PathVariable StockKind kind,
      @PathVariable UUID file,
      @RequestParam(defaultValue = "") String documentNo,
      RedirectAttributes done) {
    var batch = stock.take(officer, kind, file, documentNo);
    done.addFlashAttribute("notice", "stock.done.taken");
    return "redirect:/stock/batches/" + batch;
  }

  @GetMapping("/stock/batches/{id}")
  String batch(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("batch", stock.show(actor, id));
    page.addAttribute("rows", rows(stock.items(actor, id)));
    page.addAttribute("mayTakeOut", actor.is(Role.HEAD));
    return "stock/batch";
  }

  @PostMapping("/stock/batches/{id}/items/{item}")
  String takeOut(
      Actor head,
      @PathVariable UUID id,
      @PathVariable UUID item,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes done) {
    stock.takeOut(head, item, reason);
    done.addFlashAttribute("notice", "stock.done.taken-out");
    return "redirect:/stock/batches/" + id;
  }

  private List<Row> rows(List<StockItemView> items) {
    return items.stream()
        .map(
            it ->
                new Row(
                    it,
                    regions.ever(it.county()).name(),
                    stock.verdict(it).map(Enum::name).orElse("")))
        .toList();
  }
}
