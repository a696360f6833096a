package org.yanchao.scoring.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.document.Downloads;
import org.yanchao.scoring.SheetTable;
import org.yanchao.scoring.TableDesk;

/** The expert's sheets as an Excel file, out and in. */
@Controller
class ScoreTableController {

  private final TableDesk desk;
  private final SheetTables tables;
  private final TaskPage tasks;

  ScoreTableController(TableDesk desk, SheetTables tables, TaskPage tasks) {
    this.desk = desk;
    this.tables = tables;
    this.tasks = tasks;
  }

  @GetMapping("/score/{batch}/table")
  ResponseEntity<byte[]> out(Actor expert, @PathVariable UUID batch) {
    return Downloads.excel(tables.write(desk.out(expert, batch)), "score-sheets");
  }

  @PostMapping("/score/{batch}/table")
  Object in(
      Actor expert,
      @PathVariable UUID batch,
      @RequestParam(required = false) @Nullable MultipartFile table,
      Model page,
      RedirectAttributes answer)
      throws IOException {
    var read = tables.read(bytes(table), desk.out(expert, batch));
    var faults = read.unread().isEmpty() ? desk.faults(expert, batch, read.table()) : read.unread();
    if (!faults.isEmpty()) {
      return refused(expert, batch, faults, page);
    }
    desk.in(expert, batch, read.table());
    answer.addFlashAttribute("notice", "scoring.table.taken");
    return "redirect:/score/" + batch;
  }

  private ModelAndView refused(
      Actor expert, UUID batch, List<SheetTable.Fault> faults, Model page) {
    tasks.fill(expert, batch, page);
    page.addAttribute("faults", faults);
    var changed = faults.stream().anyMatch(it -> it.refusal().code().equals(SheetTable.CHANGED));
    var status = changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
    return new ModelAndView("scoring/table-faults", page.asMap(), status);
  }

  private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
    return file == null ? new byte[0] : file.getBytes();
  }
}
