package org.yanchao.naming.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
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
import org.yanchao.attachment.Scans;
import org.yanchao.document.Downloads;
import org.yanchao.naming.CertificateDesk;
import org.yanchao.naming.CertificateEntry;
import org.yanchao.naming.CertificateReason;
import org.yanchao.naming.NamingRows;

/** The names a unit has given, with their certificates: printed, issued again, renamed. */
@Controller
class NamingsController {

  private static final int PAGE = 20;

  /** A re-issue as the officer enters it. */
  record ChangeForm(
      CertificateReason reason,
      String note,
      @Nullable String creditCode,
      @Nullable String baseName,
      @Nullable String entityName) {

    CertificateEntry entry(@Nullable UUID paper) {
      return new CertificateEntry(
          reason, note, typed(creditCode), typed(baseName), typed(entityName), paper);
    }

    private static String typed(@Nullable String text) {
      return text == null ? "" : text;
    }
  }

  private final CertificateDesk certificates;
  private final NamingRows rows;
  private final Scans scans;

  NamingsController(CertificateDesk certificates, NamingRows rows, Scans scans) {
    this.certificates = certificates;
    this.rows = rows;
    this.scans = scans;
  }

  @GetMapping("/namings")
  String list(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    var found = certificates.own(actor, q, PageRequest.of(Math.max(0, page), PAGE));
    model.addAttribute("found", found);
    model.addAttribute("rows", found.map(rows::row).getContent());
    model.addAttribute("q", q);
    model.addAttribute(
        "searched", java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8));
    return "naming/namings";
  }

  @GetMapping("/namings/{id}")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("row", rows.row(certificates.show(actor, id)));
    page.addAttribute("changes", certificates.changes(actor, id));
    page.addAttribute("mayChange", actor.is(Role.CASE_OFFICER));
    return "naming/naming";
  }

  @PostMapping("/namings/{id}/certificate")
  String change(
      Actor actor,
      @PathVariable UUID id,
      ChangeForm form,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes answer) {
    certificates.change(actor, id, form.entry(scans.keep(actor.who(), scan)));
    answer.addFlashAttribute("notice", "naming.certificate.changed");
    return "redirect:/namings/" + id;
  }

  @GetMapping("/namings/{id}/plaque")
  ResponseEntity<byte[]> plaque(Actor actor, @PathVariable UUID id) {
    return Downloads.pdf(certificates.plaque(actor, id), certificates.show(actor, id).baseName());
  }
}
