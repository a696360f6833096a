package org.yanchao.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Attachment;
import org.yanchao.attachment.AttachmentStore;
import org.yanchao.kernel.Refusal;
import org.yanchao.site.PhotoDesk;

/** Photos from the base and the record that both signed. */
@Controller
@RequestMapping("/rounds/{id}/site/{levelCase}")
class SitePhotoController {

  private final PhotoDesk photos;
  private final AttachmentStore files;

  SitePhotoController(PhotoDesk photos, AttachmentStore files) {
    this.photos = photos;
    this.files = files;
  }

  @PostMapping("/photos")
  String add(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID levelCase,
      @RequestParam List<MultipartFile> photo,
      RedirectAttributes answer)
      throws IOException {
    for (var it : photo) {
      photos.add(officer, id, levelCase, stored(officer, it));
    }
    answer.addFlashAttribute("notice", "site.photos.added");
    return "redirect:/rounds/" + id + "/site/" + levelCase + "#photos";
  }

  @PostMapping("/photos/{file}/removal")
  String drop(
      Actor officer, @PathVariable UUID id, @PathVariable UUID levelCase, @PathVariable UUID file) {
    photos.drop(officer, id, levelCase, file);
    return "redirect:/rounds/" + id + "/site/" + levelCase + "#photos";
  }

  @PostMapping("/signature")
  String sign(
      Actor officer,
      @PathVariable UUID id,
      @PathVariable UUID levelCase,
      @RequestParam MultipartFile signature,
      RedirectAttributes answer)
      throws IOException {
    photos.sign(officer, id, levelCase, stored(officer, signature));
    answer.addFlashAttribute("notice", "site.signature.kept");
    return "redirect:/rounds/" + id + "/site/" + levelCase + "#signature";
  }

  @GetMapping("/files/{file}")
  void file(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID levelCase,
      @PathVariable UUID file,
      HttpServletResponse answer)
      throws IOException {
    var found = files.get(photos.file(actor, id, levelCase, file));
    answer.setContentType(found.kind().mediaType());
    answer.setContentLengthLong(found.size());
    files.open(found.id(), answer.getOutputStream());
  }

  private Attachment stored(Actor officer, MultipartFile file) throws IOException {
    if (file.isEmpty()) {
      Refusal.of("site.no-photo").raise();
    }
    try (var bytes = file.getInputStream()) {
      var name = file.getOriginalFilename();
      return files.store(bytes, name == null ? "photo" : name, officer.who());
    }
  }
}
