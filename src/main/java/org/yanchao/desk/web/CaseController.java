package org.yanchao.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanchao.account.Actor;

/** The case page, and the files that lie in the case. */
@Controller
class CaseController {

  private final CasePages pages;
  private final CaseFiles files;

  CaseController(CasePages pages, CaseFiles files) {
    this.pages = pages;
    this.files = files;
  }

  @GetMapping("/cases/{id}")
  String show(Actor actor, @PathVariable UUID id, Model model) {
    return pages.show(actor, id, model);
  }

  @GetMapping("/cases/{id}/files/{item}")
  void file(
      Actor actor, @PathVariable UUID id, @PathVariable UUID item, HttpServletResponse response)
      throws IOException {
    files.send(actor, id, item, response);
  }
}
