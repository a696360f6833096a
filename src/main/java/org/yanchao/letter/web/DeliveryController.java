package org.yanchao.letter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Scans;
import org.yanchao.document.Downloads;
import org.yanchao.letter.Delivery;
import org.yanchao.letter.DeliveryDesk;
import org.yanchao.letter.DeliveryKind;

/** Letters on paper, and the record of how each reached its applicant. */
@Controller
class DeliveryController {

  /** What the proof of delivery says. */
  record DeliveryForm(
      DeliveryKind kind,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      String note) {

    Delivery delivery(@Nullable UUID scan) {
      return new Delivery(kind, day, note, scan);
    }
  }

  private final DeliveryDesk deliveries;
  private final Scans scans;
  private final MessageSource words;

  DeliveryController(DeliveryDesk deliveries, Scans scans, MessageSource words) {
    this.deliveries = deliveries;
    this.scans = scans;
    this.words = words;
  }

  @GetMapping("/rounds/{id}/naming/letters/all.pdf")
  ResponseEntity<byte[]> all(Actor actor, @PathVariable UUID id) {
    return Downloads.pdf(deliveries.printAll(actor, id), name());
  }

  @GetMapping("/rounds/{id}/naming/letters/{letter}/letter.pdf")
  ResponseEntity<byte[]> one(Actor actor, @PathVariable UUID id, @PathVariable UUID letter) {
    return Downloads.pdf(deliveries.print(actor, id, letter), name());
  }

  @PostMapping("/rounds/{id}/naming/letters/{letter}/delivery")
  String record(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID letter,
      DeliveryForm form,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes answer) {
    deliveries.record(actor, id, letter, form.delivery(scans.keep(actor.who(), scan)));
    answer.addFlashAttribute("notice", "letter.delivery.recorded");
    return "redirect:/rounds/" + id + "/naming/letters";
  }

  @GetMapping("/rounds/{id}/naming/letters/{letter}/proof")
  void proof(
      Actor actor, @PathVariable UUID id, @PathVariable UUID letter, HttpServletResponse answer)
      throws IOException {
    scans.send(deliveries.proof(actor, id, letter), answer);
  }

  private String name() {
    return words.getMessage("letter.delivery.file", null, Locale.SIMPLIFIED_CHINESE);
  }
}
