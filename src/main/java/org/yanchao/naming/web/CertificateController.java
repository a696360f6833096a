package org.yanchao.naming.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanchao.document.Downloads;
import org.yanchao.kernel.NotFound;
import org.yanchao.naming.CertificateCheck;
import org.yanchao.naming.CertificateDesk;
import org.yanchao.naming.CertificateState;
import org.yanchao.naming.NamingDesk;
import org.yanchao.naming.NamingRows;

/** The check page behind a certificate's QR code, and the certificate itself: for anyone. */
@Controller
class CertificateController {

  private final CertificateDesk certificates;
  private final NamingDesk namings;
  private final NamingRows rows;

  CertificateController(CertificateDesk certificates, NamingDesk namings, NamingRows rows) {
    this.certificates = certificates;
    this.namings = namings;
    this.rows = rows;
  }

  @GetMapping("/certificates")
  String lookUp(@RequestParam(defaultValue = "") String code, Model page) {
    page.addAttribute("code", code.strip());
    return code.isBlank() || certificates.check(code.strip()).isEmpty()
        ? "naming/certificate-lookup"
        : "redirect:/certificates/" + code.strip();
  }

  @GetMapping("/certificates/{code}")
  String check(@PathVariable String code, Model page, HttpServletResponse answer) {
    page.addAttribute("code", code);
    return certificates.check(code).map(it -> shown(it, page)).orElseGet(() -> forged(answer));
  }

  @GetMapping("/certificates/{code}/print")
  String print(@PathVariable String code, Model page) {
    var found = certificates.check(code).orElseThrow(() -> new NotFound("certificate"));
    if (found.state() != CertificateState.VALID) {
      return "redirect:/certificates/" + code;
    }
    page.addAttribute("row", rows.row(found.naming()));
    page.addAttribute("sample", certificates.issue(found.naming().id()));
    return "naming/certificate";
  }

  @GetMapping("/certificates/{code}/file")
  ResponseEntity<byte[]> file(@PathVariable String code) {
    var found = certificates.check(code).orElseThrow(() -> new NotFound("certificate"));
    return Downloads.pdf(certificates.certificate(code), found.naming().baseName());
  }

  private String shown(CertificateCheck found, Model page) {
    page.addAttribute("check", found);
    page.addAttribute("row", rows.row(found.naming()));
    page.addAttribute(
        "history", namings.history(found.naming().projectId()).stream().map(rows::row).toList());
    return "naming/certificate-check";
  }

  /** A code nobody issued is answered like any other: clearly, and without a hint to guess by. */
  private static String forged(HttpServletResponse answer) {
    answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
    return "naming/certificate-lookup";
  }
}
