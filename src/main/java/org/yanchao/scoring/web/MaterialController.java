package org.yanchao.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanchao.account.Actor;
import org.yanchao.scoring.MaterialDesk;

/** The files an expert reads: shown within the scoring page, and nowhere else. */
@Controller
class MaterialController {

  /** Only our own pages may show a file within them. */
  private static final String WITHIN = "frame-ancestors 'self'";

  private final MaterialDesk material;

  MaterialController(MaterialDesk material) {
    this.material = material;
  }

  @GetMapping("/score/{batch}/{candidate}/files/{file}")
  void file(
      Actor expert,
      @PathVariable UUID batch,
      @PathVariable UUID candidate,
      @PathVariable UUID file,
      HttpServletResponse answer)
      throws IOException {
    var found = material.file(expert, batch, candidate, file);
    var name = ContentDisposition.inline().filename(found.fileName(), StandardCharsets.UTF_8);
    answer.setContentType(found.kind().mediaType());
    answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.build().toString());
    answer.setHeader("Content-Security-Policy", WITHIN);
    answer.setContentLengthLong(found.size());
    material.open(expert, batch, candidate, file, answer.getOutputStream());
  }
}
