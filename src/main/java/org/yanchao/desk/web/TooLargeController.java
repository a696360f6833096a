package org.yanchao.desk.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that an upload was too large, and leads back to the form. */
@Controller
class TooLargeController {

  @GetMapping("/too-large")
  @ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE)
  String show(
      @RequestHeader(value = HttpHeaders.REFERER, required = false) @Nullable String form,
      Model page) {
    page.addAttribute("back", pathOf(form));
    return "error/413";
  }

  /** Only the path: an address of elsewhere leads to nowhere else. */
  private static @Nullable String pathOf(@Nullable String referer) {
    try {
      var path = referer == null ? null : URI.create(referer).getRawPath();
      return path == null || path.startsWith("//") ? null : path;
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }
}
