package org.yanchao.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanchao.account.Actor;
import org.yanchao.document.Paper;
import org.yanchao.document.PdfPress;

/** The decision sheet of a case, for its office and as a letter for its applicant. */
@Controller
class DecisionSheetController {

  private final DecisionSheets sheets;
  private final PdfPress press;

  DecisionSheetController(DecisionSheets sheets, PdfPress press) {
    this.sheets = sheets;
    this.press = press;
  }

  @GetMapping("/cases/{id}/sheet")
  String office(Actor actor, @PathVariable UUID id, Model page) {
    return show(sheets.office(actor, id), "/cases/" + id, page);
  }

  @GetMapping("/applications/cases/{id}/sheet")
  String letter(Actor actor, @PathVariable UUID id, Model page) {
    return show(sheets.letter(actor, id), "/applications/cases/" + id, page);
  }

  @GetMapping("/cases/{id}/sheet.pdf")
  ResponseEntity<byte[]> officePdf(Actor actor, @PathVariable UUID id) {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    return pdf(sheets.office(actor, id));
  }

  @GetMapping("/applications/cases/{id}/sheet.pdf")
  ResponseEntity<byte[]> letterPdf(Actor actor, @PathVariable UUID id) {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    return pdf(sheets.letter(actor, id));
  }

  private static String show(DecisionSheet sheet, String way, Model page) {
    page.addAttribute("sheet", sheet).addAttribute("sample", sheet.sample());
    page.addAttribute("way", way);
    return "desk/sheet";
  }

  /** An official paper is Chinese whoever prints it. */
  private ResponseEntity<byte[]> pdf(DecisionSheet sheet) {
    var name = sheet.summary().caseNo() + ".pdf";
    var file = ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(press.print(Paper.chinese("desk/paper-sheet", Map.of("sheet", sheet))));
  }
}
