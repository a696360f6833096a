package org.yanchao.recommendation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanchao.account.Actor;
import org.yanchao.attachment.Scans;
import org.yanchao.recommendation.RecommendationPaperDesk;

/** The package of a recommendation as one page and as one file. */
@Controller
class PackageController {

  private final PackageReader reader;
  private final PackageZip zip;
  private final RecommendationPaperDesk papers;
  private final Scans scans;

  PackageController(
      PackageReader reader, PackageZip zip, RecommendationPaperDesk papers, Scans scans) {
    this.papers = papers;
    this.reader = reader;
    this.zip = zip;
    this.scans = scans;
  }

  @GetMapping("/recommendations/{id}/package")
  String show(Actor actor, @PathVariable UUID id, Model page) {
    page.addAttribute("whole", reader.read(actor, id));
    return "recommendation/recommendation-package";
  }

  @GetMapping("/recommendations/{id}/package.zip")
  void download(Actor actor, @PathVariable UUID id, HttpServletResponse answer) throws IOException {
    var sample = papers.issue(actor, id);
    var bytes = new ByteArrayOutputStream();
    zip.write(reader.read(actor, id), sample, bytes);
    var name = ContentDisposition.attachment().filename("package-" + id + ".zip").build();
    answer.setContentType("application/zip");
    answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    bytes.writeTo(answer.getOutputStream());
  }

  @GetMapping("/recommendations/{id}/document")
  void document(Actor actor, @PathVariable UUID id, HttpServletResponse answer) throws IOException {
    scans.send(reader.scan(actor, id), answer);
  }
}
